//! Bytes that can be read from the start as often as needed: files, spooled streams, packed or not.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use flate2::read::MultiGzDecoder;

use crate::{Error, ErrorKind, platform};

/// An input: a file, a spooled stream, or a stream that is read once.
pub(crate) struct Input {
    bytes: Bytes,
    packed: bool,
    path: Option<PathBuf>,
}

enum Bytes {
    /// Can be read again.
    File { file: Arc<File>, size: u64 },
    /// Is read once; its head is kept for looking at.
    Once(Mutex<Once>),
}

struct Once {
    head: Vec<u8>,
    rest: Option<Box<dyn Read + Send>>,
}

/// How much of the (unpacked) start is looked at for format, delimiter and header.
pub(crate) const HEAD: usize = 1 << 20;

/// A packed file may grow this many times …
const MAX_INFLATION: u64 = 200;
/// … but only what grows beyond this many bytes is suspicious.
const FREE_INFLATION: u64 = 64 << 20;

impl Input {
    /// Opens a file; one that cannot be read twice (a pipe) is spooled.
    pub(crate) fn open(path: &Path) -> Result<Input, Error> {
        let fail = |e| Error::io(e, Some(path));
        let file = File::open(path).map_err(fail)?;
        let meta = file.metadata().map_err(fail)?;
        if meta.is_dir() {
            return Err(Error::new(ErrorKind::IsFolder, Some(path)));
        }
        let file = if meta.is_file() { file } else { spool(file).map_err(fail)? };
        Input::of_file(file, Some(path))
    }

    /// Takes a stream whole, into an unlinked temporary file that only its owner can read.
    pub(crate) fn spooled(reader: impl Read) -> Result<Input, Error> {
        let file = spool(reader).map_err(|e| Error::io(e, None))?;
        Input::of_file(file, None)
    }

    /// Takes a stream: one that is read once where nothing has to be found out by reading it twice.
    pub(crate) fn of_stream(reader: impl Read + Send + 'static, is_known: bool) -> Result<Input, Error> {
        if is_known { Input::once(reader) } else { Input::spooled(reader) }
    }

    /// Takes a stream that is read once.
    pub(crate) fn once(reader: impl Read + Send + 'static) -> Result<Input, Error> {
        let mut reader: Box<dyn Read + Send> = Box::new(reader);
        let fail = |e| Error::io(e, None);
        let magic = read_up_to(&mut reader, 2).map_err(fail)?;
        let packed = is_gzip(&magic);
        let mut rest: Box<dyn Read + Send> = Box::new(io::Cursor::new(magic).chain(reader));
        if packed {
            rest = Box::new(Unpacked::new(rest));
        }
        let head = read_up_to(&mut rest, HEAD).map_err(fail)?;
        let once = Once { head, rest: Some(rest) };
        Ok(Input { bytes: Bytes::Once(Mutex::new(once)), packed, path: None })
    }

    /// The unpacked bytes from the start. A stream that is read once gives them once.
    pub(crate) fn reader(&self) -> Result<Box<dyn Read + Send>, Error> {
        match &self.bytes {
            Bytes::File { file, size } => {
                Ok(self.unpack(FileReader { file: Arc::clone(file), at: 0, size: *size }))
            }
            Bytes::Once(once) => {
                let mut once = once.lock().unwrap_or_else(PoisonError::into_inner);
                let rest = once.rest.take().ok_or_else(|| Error::new(ErrorKind::ReadOnce, None))?;
                Ok(Box::new(io::Cursor::new(once.head.clone()).chain(rest)))
            }
        }
    }

    /// The unpacked bytes of a file, to be read in any order.
    #[cfg(any(feature = "xlsx", feature = "parquet"))]
    pub(crate) fn seekable(&self) -> Result<FileReader, Error> {
        match &self.bytes {
            Bytes::File { file, size } if !self.packed => {
                Ok(FileReader { file: Arc::clone(file), at: 0, size: *size })
            }
            _ => Err(Error::new(ErrorKind::ReadOnce, self.path())),
        }
    }

    /// The same input as a plain file: unpacked, and spooled where it was a stream.
    #[cfg(any(feature = "xlsx", feature = "parquet"))]
    pub(crate) fn into_file(self) -> Result<Input, Error> {
        if !self.packed && self.is_rereadable() {
            return Ok(self);
        }
        let file = spool(self.reader()?).map_err(|e| self.fail(e))?;
        let size = file.metadata().map_err(|e| self.fail(e))?.len();
        Ok(Input { bytes: Bytes::File { file: Arc::new(file), size }, packed: false, path: self.path })
    }

    /// The first unpacked bytes.
    pub(crate) fn head(&self) -> Result<Vec<u8>, Error> {
        match &self.bytes {
            Bytes::File { .. } => read_up_to(&mut self.reader()?, HEAD).map_err(|e| self.fail(e)),
            Bytes::Once(once) => Ok(once.lock().unwrap_or_else(PoisonError::into_inner).head.clone()),
        }
    }

    /// Bytes from the middle of a file, as they lie on the disk; fewer where it ends.
    pub(crate) fn bytes_at(&self, at: u64, limit: usize) -> Vec<u8> {
        match &self.bytes {
            Bytes::File { file, size } if !self.packed => {
                read_up_to(&mut FileReader { file: Arc::clone(file), at, size: *size }, limit)
                    .unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }

    /// Whether it can be read more than once.
    pub(crate) fn is_rereadable(&self) -> bool {
        matches!(self.bytes, Bytes::File { .. })
    }

    /// The size as it lies on the disk.
    pub(crate) fn size(&self) -> Option<u64> {
        match self.bytes {
            Bytes::File { size, .. } => Some(size),
            Bytes::Once(_) => None,
        }
    }

    /// Whether it was packed with gzip.
    pub(crate) fn is_packed(&self) -> bool {
        self.packed
    }

    pub(crate) fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    pub(crate) fn fail(&self, e: io::Error) -> Error {
        Error::io(e, self.path())
    }

    pub(crate) fn of_file(file: File, path: Option<&Path>) -> Result<Input, Error> {
        let fail = |e| Error::io(e, path);
        let size = file.metadata().map_err(fail)?.len();
        let file = Arc::new(file);
        let magic = read_up_to(&mut FileReader { file: Arc::clone(&file), at: 0, size }, 2).map_err(fail)?;
        let packed = is_gzip(&magic);
        Ok(Input { bytes: Bytes::File { file, size }, packed, path: path.map(Path::to_owned) })
    }

    fn unpack(&self, reader: FileReader) -> Box<dyn Read + Send> {
        if self.packed {
            Box::new(Unpacked::new(BufReader::with_capacity(64 << 10, reader)))
        } else {
            Box::new(reader)
        }
    }
}

impl std::fmt::Debug for Input {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Input")
            .field("path", &self.path)
            .field("packed", &self.packed)
            .finish_non_exhaustive()
    }
}

/// The bytes of a file from the start, for readers of other things than tables: unpacked where it is packed with gzip, whatever its
/// name, and guarded against archives that unpack without end. A pipe is spooled.
///
/// # Errors
/// When the file cannot be opened, or is a folder.
pub fn open_bytes(path: &Path) -> Result<Box<dyn Read + Send>, Error> {
    Input::open(path)?.reader()
}

/// Reads until `limit` bytes are there or the input ends.
pub(crate) fn read_up_to(reader: &mut (impl Read + ?Sized), limit: usize) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    reader.take(limit as u64).read_to_end(&mut out)?;
    Ok(out)
}

fn is_gzip(head: &[u8]) -> bool {
    head.starts_with(&[0x1F, 0x8B])
}

fn spool(mut reader: impl Read) -> io::Result<File> {
    let mut file = tempfile::tempfile()?;
    io::copy(&mut reader, &mut file)?;
    file.flush()?;
    Ok(file)
}

/// A file read by position, so that several passes may be under way.
pub(crate) struct FileReader {
    file: Arc<File>,
    at: u64,
    size: u64,
}

#[cfg(feature = "parquet")]
impl FileReader {
    /// The same file from its start.
    pub(crate) fn again(&self) -> FileReader {
        FileReader { file: Arc::clone(&self.file), at: 0, size: self.size }
    }
}

impl Read for FileReader {
    /// Never beyond the size that the file had when it was opened: what is appended later is another export.
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.size.saturating_sub(self.at)).unwrap_or(usize::MAX);
        let wanted = buffer.len().min(left);
        if wanted == 0 {
            return Ok(0);
        }
        match platform::read_at(&self.file, &mut buffer[..wanted], self.at)? {
            0 => Err(ErrorKind::Changed.into_io()),
            n => {
                self.at += n as u64;
                Ok(n)
            }
        }
    }
}

impl Seek for FileReader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.size.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

/// Unpacks gzip and stops when a small file grows without end.
struct Unpacked<R> {
    decoder: MultiGzDecoder<Counted<R>>,
    taken: Arc<AtomicU64>,
    given: u64,
}

impl<R: Read> Unpacked<R> {
    fn new(reader: R) -> Unpacked<R> {
        let taken = Arc::new(AtomicU64::new(0));
        let decoder = MultiGzDecoder::new(Counted { reader, taken: Arc::clone(&taken) });
        Unpacked { decoder, taken, given: 0 }
    }
}

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.decoder.read(buffer).map_err(as_damage)?;
        self.given += n as u64;
        let taken = self.taken.load(Ordering::Relaxed).max(1);
        if self.given > FREE_INFLATION && self.given / taken > MAX_INFLATION {
            return Err(ErrorKind::Bomb.into_io());
        }
        Ok(n)
    }
}

fn as_damage(e: io::Error) -> io::Error {
    match e.kind() {
        io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => {
            ErrorKind::Damaged.into_io()
        }
        _ => e,
    }
}

struct Counted<R> {
    reader: R,
    taken: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.reader.read(buffer)?;
        self.taken.fetch_add(n as u64, Ordering::Relaxed);
        Ok(n)
    }
}
