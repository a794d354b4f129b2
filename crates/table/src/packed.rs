//! Outputs that are packed where they are to be.

use std::io::{self, Write};
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::{AtomicFile, Error};

/// An output that appears whole or not at all, packed with gzip or plain.
///
/// The same bytes are packed the same at any time: no time and no name stand in them.
#[derive(Debug)]
pub struct OutFile(Form);

#[derive(Debug)]
enum Form {
    Plain(AtomicFile),
    Packed(Box<GzEncoder<AtomicFile>>),
}

impl OutFile {
    /// Begins a file as [`AtomicFile::create`] does.
    ///
    /// # Errors
    /// When the folder cannot be made or written.
    pub fn create(path: &Path, packed: bool) -> Result<OutFile, Error> {
        let file = AtomicFile::create(path)?;
        Ok(OutFile(match packed {
            true => Form::Packed(Box::new(GzEncoder::new(file, Compression::default()))),
            false => Form::Plain(file),
        }))
    }

    /// The name it will have.
    #[must_use]
    pub fn path(&self) -> &Path {
        match &self.0 {
            Form::Plain(file) => file.path(),
            Form::Packed(encoder) => encoder.get_ref().path(),
        }
    }

    /// Writes what is left, and takes the name.
    ///
    /// # Errors
    /// As [`AtomicFile::commit`].
    pub fn commit(self) -> Result<(), Error> {
        let path = self.path().to_owned();
        match self.0 {
            Form::Plain(file) => file.commit(),
            Form::Packed(encoder) => encoder.finish().map_err(|e| Error::io(e, Some(&path)))?.commit(),
        }
    }
}

impl Write for OutFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.0 {
            Form::Plain(file) => file.write(bytes),
            Form::Packed(encoder) => encoder.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.0 {
            Form::Plain(file) => file.flush(),
            Form::Packed(encoder) => encoder.flush(),
        }
    }
}

/// Whether a name says that what stands under it is packed.
#[must_use]
pub fn is_packed_name(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("gz"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::open_bytes;

    #[test]
    fn what_is_packed_unpacks_to_what_was_written() {
        let dir = tempfile::tempdir().unwrap();
        let text = "이름,휴대폰\n".repeat(10_000).into_bytes();
        let written = [false, true, true].map(|packed| {
            let path = dir.path().join("out.csv.gz");
            let mut file = OutFile::create(&path, packed).unwrap();
            text.chunks(777).for_each(|part| file.write_all(part).unwrap());
            file.commit().unwrap();
            let mut read = Vec::new();
            io::Read::read_to_end(&mut open_bytes(&path).unwrap(), &mut read).unwrap();
            assert_eq!(read, text);
            std::fs::read(path).unwrap()
        });
        assert_eq!(written[0], text);
        assert!(written[1].starts_with(b"\x1F\x8B") && written[1] == written[2]);
    }

    #[test]
    fn the_name_says_whether_it_is_packed() {
        let packed = |name: &str| is_packed_name(Path::new(name));
        assert!(packed("회원.csv.gz") && packed("A.CSV.GZ") && !packed("회원.csv") && !packed("gz"));
    }
}
