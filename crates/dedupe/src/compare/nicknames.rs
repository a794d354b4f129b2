//! English names and what their bearers are called.

use rustc_hash::FxHashMap;

/// A name, and its short and pet forms. A form may belong to several names.
const FORMS: &[&[&str]] = &[
    &["abigail", "abby", "gail"],
    &["albert", "al", "bert"],
    &["alexander", "alexandra", "alex", "sandy", "xander", "sasha"],
    &["alfred", "alf", "fred", "freddie"],
    &["amanda", "mandy"],
    &["andrew", "andy", "drew"],
    &["anthony", "tony"],
    &["arthur", "art", "artie"],
    &["barbara", "barb", "babs"],
    &["benjamin", "ben", "benny"],
    &["catherine", "katherine", "kathryn", "kathleen", "cathy", "kathy", "kate", "katie", "kitty", "kat"],
    &["charles", "charlie", "chuck", "chas"],
    &["charlotte", "charlie", "lottie"],
    &["christina", "christine", "chris", "tina", "chrissie"],
    &["christopher", "chris", "topher", "kit"],
    &["cynthia", "cindy"],
    &["daniel", "dan", "danny"],
    &["david", "dave", "davy"],
    &["deborah", "debra", "deb", "debbie"],
    &["dorothy", "dot", "dottie", "dolly"],
    &["edward", "ed", "eddie", "ted", "teddy", "ned"],
    &["eleanor", "ellie", "nell", "nora"],
    &["elizabeth", "eliza", "liz", "lizzie", "beth", "betty", "betsy", "bess", "libby", "lisa"],
    &["emily", "em", "emmy"],
    &["eugene", "gene"],
    &["frances", "fran", "fanny"],
    &["francis", "frank", "frankie"],
    &["frederick", "fred", "freddie"],
    &["gabrielle", "gabriel", "gabby", "gabe"],
    &["gerald", "gerard", "gerry", "jerry"],
    &["gregory", "greg"],
    &["harold", "harry", "hal"],
    &["henry", "harry", "hank", "hal"],
    &["isabella", "isabel", "bella", "izzy"],
    &["jacob", "jake"],
    &["jacqueline", "jackie"],
    &["james", "jim", "jimmy", "jamie"],
    &["jeffrey", "geoffrey", "jeff", "geoff"],
    &["jennifer", "jen", "jenny"],
    &["jessica", "jess", "jessie"],
    &["john", "jack", "johnny", "jon"],
    &["jonathan", "jon", "jonny"],
    &["joseph", "joe", "joey"],
    &["joshua", "josh"],
    &["judith", "judy"],
    &["kenneth", "ken", "kenny"],
    &["lawrence", "laurence", "larry", "laurie"],
    &["leonard", "len", "lenny", "leo"],
    &["louis", "lewis", "lou"],
    &["margaret", "maggie", "peggy", "meg", "peg", "marge", "madge", "greta", "rita"],
    &["martha", "marty", "patty"],
    &["mary", "molly", "polly", "mamie"],
    &["matthew", "matt"],
    &["michael", "mike", "mick", "mickey", "mikey"],
    &["nancy", "ann", "nan"],
    &["nathan", "nathaniel", "nate", "nat"],
    &["nicholas", "nick", "nicky"],
    &["nicole", "nicky", "nikki"],
    &["oliver", "ollie"],
    &["olivia", "liv", "livvy"],
    &["pamela", "pam"],
    &["patricia", "pat", "patty", "tricia", "trish"],
    &["patrick", "pat", "paddy"],
    &["peter", "pete"],
    &["philip", "phillip", "phil", "pip"],
    &["raymond", "ray"],
    &["rebecca", "becky", "bec", "becca"],
    &["richard", "rick", "dick", "rich", "richie", "ricky"],
    &["robert", "bob", "rob", "bobby", "robbie", "bert"],
    &["ronald", "ron", "ronnie"],
    &["samantha", "sam", "sammy"],
    &["samuel", "sam", "sammy"],
    &["sandra", "sandy"],
    &["sarah", "sara", "sally", "sadie"],
    &["stephanie", "steph", "stevie"],
    &["stephen", "steven", "steve", "stevie"],
    &["susan", "suzanne", "sue", "susie", "suzy"],
    &["terence", "theresa", "teresa", "terry", "tess"],
    &["theodore", "ted", "teddy", "theo"],
    &["thomas", "tom", "tommy"],
    &["timothy", "tim", "timmy"],
    &["valerie", "val"],
    &["victoria", "vicky", "vicki", "tori"],
    &["vincent", "vince", "vinny"],
    &["virginia", "ginny", "ginger"],
    &["walter", "walt", "wally"],
    &["william", "will", "bill", "billy", "willie", "liam"],
    &["zachary", "zach", "zack"],
];

/// Which forms are one name's.
pub(super) struct Nicknames(FxHashMap<&'static [u8], Vec<u8>>);

impl Nicknames {
    pub(super) fn new() -> Nicknames {
        let mut names: FxHashMap<&'static [u8], Vec<u8>> = FxHashMap::default();
        for (n, forms) in FORMS.iter().enumerate() {
            forms.iter().for_each(|form| names.entry(form.as_bytes()).or_default().push(n as u8));
        }
        Nicknames(names)
    }

    /// Whether one person may go by both names.
    pub(super) fn may_be_one(&self, a: &[u8], b: &[u8]) -> bool {
        let (Some(of_a), Some(of_b)) = (self.0.get(a), self.0.get(b)) else { return false };
        of_a.iter().any(|n| of_b.contains(n))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_and_its_short_form_may_be_one_persons() {
        let names = Nicknames::new();
        for (a, b) in [("robert", "bob"), ("bill", "william"), ("alex", "alexandra"), ("kate", "catherine")] {
            assert!(names.may_be_one(a.as_bytes(), b.as_bytes()), "{a} {b}");
        }
        for (a, b) in [("robert", "bill"), ("sam", "pam"), ("hong", "gil"), ("robert", "")] {
            assert!(!names.may_be_one(a.as_bytes(), b.as_bytes()), "{a} {b}");
        }
    }
}
