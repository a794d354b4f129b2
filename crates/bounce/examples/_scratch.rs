use std::io::BufRead;
fn main(){ let c=cleanse_bounce::Classifier::new();
 if let Some(dir)=std::env::args().nth(1){ let mut fs:Vec<_>=std::fs::read_dir(dir).unwrap().map(|e|e.unwrap().path()).collect(); fs.sort();
  for f in fs { let b=std::fs::read(&f).unwrap(); for (i,o) in c.classify_mail(&b).iter().enumerate(){ let mut v=serde_json::to_value(o).unwrap(); v["source"]=f.file_name().unwrap().to_str().unwrap().into(); v["n"]=(i+1).into(); println!("{v}"); } } return; }
 for l in std::io::stdin().lock().lines(){ let l=l.unwrap(); let r=c.classify_reply(&l); println!("{}\t{}\t{:?}\t{:?}\t{}",r.category,r.disposition,r.rule,r.words,l);} }
