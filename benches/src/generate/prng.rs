//! Randomness that is a function of a seed and a place: the same on every machine, in any order, on any thread.

/// `SplitMix64` (Steele, Lea, Flood 2014): one word of state, passes the usual batteries, starts from any seed.
#[derive(Clone)]
pub(crate) struct Prng(u64);

impl Prng {
    /// The stream that belongs to a place, say row 7 of the purpose "phone".
    pub(crate) fn of(seed: u64, place: &[u64]) -> Prng {
        Prng(place.iter().fold(mix(seed ^ 0x9E37_79B9_7F4A_7C15), |state, &word| mix(state ^ mix(word))))
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        mix(self.0)
    }

    /// A number below `n`, 0 for an `n` of 0.
    pub(crate) fn below(&mut self, n: u32) -> u32 {
        (((self.next() >> 32) * u64::from(n)) >> 32) as u32
    }

    /// A number of `from..=to`.
    pub(crate) fn between(&mut self, from: u32, to: u32) -> u32 {
        from + self.below(to - from + 1)
    }

    /// True with probability `p`.
    pub(crate) fn chance(&mut self, p: f64) -> bool {
        const UNIT: f64 = 1.0 / (1u64 << 53) as f64;
        ((self.next() >> 11) as f64) * UNIT < p
    }

    /// One of the items, all equally likely. There has to be one.
    pub(crate) fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len() as u32) as usize]
    }

    /// Puts the items into random order (Fisher, Yates, Durstenfeld).
    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for i in (1..items.len()).rev() {
            items.swap(i, self.below(i as u32 + 1) as usize);
        }
    }
}

fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// Items drawn in proportion to their weights.
pub(crate) struct Weighted(Vec<u32>);

impl Weighted {
    pub(crate) fn new(weights: impl IntoIterator<Item = u32>) -> Weighted {
        let mut sum = 0;
        Weighted(
            weights
                .into_iter()
                .map(|w| {
                    sum += w;
                    sum
                })
                .collect(),
        )
    }

    /// The index of the item drawn.
    pub(crate) fn draw(&self, rng: &mut Prng) -> usize {
        let ticket = rng.below(self.0.last().copied().unwrap_or(0));
        self.0.partition_point(|&upto| upto <= ticket)
    }
}
