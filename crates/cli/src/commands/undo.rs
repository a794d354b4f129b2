//! `cleanse undo`.

use std::path::Path;

use cleanse_core::Lang;

use crate::args::{Global, UndoArgs};
use crate::exit::{Exit, say};
use crate::language;

pub(crate) fn undo(args: &UndoArgs, global: &Global) -> anyhow::Result<Exit> {
    let (speech, quiet) = (language::speech(global), global.quiet);
    let of = |dir: &Path| speech.over(cleanse_pipeline::headers_of(dir));
    if let Some(dir) = &args.forget {
        return forget(dir, of(dir), quiet);
    }
    let (Some(dir), Some(out)) = (&args.dir, &args.out) else { return Ok(Exit::CouldNotRun) };
    let lang = of(dir);
    let undone = cleanse_pipeline::undo(dir, out).map_err(|e| e.in_language(lang))?;
    if !quiet {
        // Inputs that share a name got others: who gave several is told which.
        if let [_, _, ..] = &undone.files[..] {
            undone.files.iter().for_each(|file| say(&file.display().to_string()));
        }
        if undone.as_text {
            say(match lang {
                Lang::En => "the values are written as text; formats, formulas and types do not come back",
                Lang::Ko => "값은 모두 텍스트로 썼습니다. 서식, 수식, 자료형은 되돌아오지 않습니다.",
            });
        }
        say(&match lang {
            Lang::En => {
                format!("{} rows written as they were, {} edits taken back", undone.rows, undone.edits)
            }
            Lang::Ko => format!("{}행을 원래대로 썼고 변경 {}건을 되돌렸습니다.", undone.rows, undone.edits),
        });
    }
    Ok(Exit::Clean)
}

fn forget(dir: &Path, lang: Lang, quiet: bool) -> anyhow::Result<Exit> {
    cleanse_pipeline::forget(dir).map_err(|e| e.in_language(lang))?;
    if !quiet {
        say(match lang {
            Lang::En => "the ledger is dropped; this run cannot be undone any more",
            Lang::Ko => "변경 이력을 지웠습니다. 이 실행은 더 이상 되돌릴 수 없습니다.",
        });
    }
    Ok(Exit::Clean)
}
