//! The columns of the made-up file and one row of it.

/// A column, in file order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Column {
    Id,
    Name,
    Sex,
    Birth,
    Mobile,
    Home,
    Email,
    Postcode,
    Address,
    Joined,
    LastPurchase,
    Grade,
    Mileage,
    ConsentSms,
    ConsentEmail,
    Store,
    Note,
}

use Column::{
    Address, Birth, ConsentEmail, ConsentSms, Email, Grade, Home, Id, Joined, LastPurchase, Mileage, Mobile,
    Name, Note, Postcode, Sex, Store,
};

/// All columns.
pub(crate) const FULL: &[Column] = &[
    Id,
    Name,
    Sex,
    Birth,
    Mobile,
    Home,
    Email,
    Postcode,
    Address,
    Joined,
    LastPurchase,
    Grade,
    Mileage,
    ConsentSms,
    ConsentEmail,
    Store,
    Note,
];

/// The six that matching lives on.
pub(crate) const MINIMAL: &[Column] = &[Id, Name, Mobile, Email, Address, Birth];

impl Column {
    /// The header that a Korean export gives it.
    pub(crate) fn header(self) -> &'static str {
        match self {
            Id => "회원번호",
            Name => "성명",
            Sex => "성별",
            Birth => "생년월일",
            Mobile => "휴대폰",
            Home => "자택전화",
            Email => "이메일",
            Postcode => "우편번호",
            Address => "주소",
            Joined => "가입일",
            LastPurchase => "최종구매일",
            Grade => "등급",
            Mileage => "마일리지",
            ConsentSms => "SMS수신동의",
            ConsentEmail => "이메일수신동의",
            Store => "가입매장",
            Note => "비고",
        }
    }
}

/// One row: a buffer a column, used again for every row.
#[derive(Default)]
pub(crate) struct Row([String; FULL.len()]);

impl Row {
    pub(crate) fn clear(&mut self) {
        self.0.iter_mut().for_each(String::clear);
    }

    pub(crate) fn cell(&self, column: Column) -> &str {
        &self.0[column as usize]
    }

    pub(crate) fn cell_mut(&mut self, column: Column) -> &mut String {
        &mut self.0[column as usize]
    }

    /// Puts a text where another may stand.
    pub(crate) fn set(&mut self, column: Column, text: &str) {
        let cell = self.cell_mut(column);
        cell.clear();
        cell.push_str(text);
    }

    /// Appends the row as CSV (RFC 4180, but line feeds alone).
    pub(crate) fn write(&self, columns: &[Column], out: &mut String) {
        for (i, &column) in columns.iter().enumerate() {
            if i > 0 {
                out.push(',');
            }
            push_cell(self.cell(column), out);
        }
        out.push('\n');
    }
}

/// Appends the header line.
pub(crate) fn write_header(columns: &[Column], out: &mut String) {
    let headers: Vec<_> = columns.iter().map(|c| c.header()).collect();
    out.push_str(&headers.join(","));
    out.push('\n');
}

/// Appends a cell, quoted when it has to be.
pub(crate) fn push_cell(cell: &str, out: &mut String) {
    if cell.bytes().any(|b| matches!(b, b',' | b'"' | b'\n' | b'\r')) {
        out.push('"');
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(cell);
    }
}
