//! A sign-up service that keeps its customers with sqlx and asks cleanse what to do when a message does not arrive.
//!
//! `DATABASE_URL=postgres://localhost/shop cargo run`
//!
//! The workflow is synchronous and takes one lock for the length of a transaction: it lives on a thread of its own, and
//! the service sends it what it has heard.

use std::env;

use anyhow::Context as _;
use cleanse_core::feedback::Category;
use cleanse_repair::{Event, EventKind, Field, Giver, Policy, RecordId, Time, Version};
use cleanse_store::{Incoming, PostgresOptions, Tally, Workflow};
use sqlx::{Row as _, postgres::PgPoolOptions};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let address = env::var("DATABASE_URL").context("DATABASE_URL=postgres://user:password@host/database")?;
    let pool = PgPoolOptions::new().max_connections(4).connect(&address).await?;
    sqlx::query("CREATE TABLE IF NOT EXISTS shop_customer (id TEXT PRIMARY KEY, email TEXT NOT NULL)")
        .execute(&pool)
        .await?;
    sqlx::query("INSERT INTO shop_customer VALUES ('M001', 'hong@example.kr') ON CONFLICT (id) DO NOTHING")
        .execute(&pool)
        .await?;
    let rows = sqlx::query("SELECT id, email FROM shop_customer ORDER BY id").fetch_all(&pool).await?;
    let customers: Vec<(String, String)> = rows.iter().map(|row| (row.get(0), row.get(1))).collect();

    let tally = tokio::task::spawn_blocking(move || take_in(&address, &customers)).await??;
    println!("{} taken, {} known before", tally.taken, tally.duplicates);
    Ok(())
}

/// Tells the workflow which mailboxes there are, and that the first one does not exist any more.
fn take_in(address: &str, customers: &[(String, String)]) -> Result<Tally, cleanse_store::Error> {
    // A service asks its clock; the workflow never does.
    let now = Time::from_micros(1_793_588_400_000_000);
    let store = PostgresOptions::default().create(true).connect(address)?;
    let mut workflow = Workflow::new(store, Policy::shipped(), now)?;
    let mut events: Vec<Incoming> = customers.iter().map(|(id, email)| opening(id, email, now)).collect();
    if let Some((id, _)) = customers.first() {
        let category = Category::RecipientUnknown;
        let disposition = category.disposition();
        let kind = EventKind::Bounce { field: Field::Email, version: None, category, disposition, attempt: None };
        let event = Event::new(format!("mail-1:{id}"), RecordId::new(id.as_str()), now.plus_days(1), kind);
        events.push(Incoming::from(event).evidence("550 5.1.1 User unknown"));
    }
    let tally = workflow.ingest(events, |_| {})?;
    for (route, people) in workflow.partition()? {
        println!("{route}: {people}");
    }
    Ok(tally)
}

fn opening(id: &str, email: &str, now: Time) -> Incoming {
    let field = Field::Email;
    let kind = EventKind::ProfileUpdated { field, version: Version::FIRST, giver: Giver::Customer, attempt: None };
    Incoming::from(Event::new(format!("sign-up:{id}"), RecordId::new(id), now, kind)).value(email, email)
}
