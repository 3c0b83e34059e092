using System.Data;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Operation;
using Rammevaerk.Platform.Search;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Storage;

/// <summary>
/// The one way to write: a use case runs in one transaction, leaves at least one audit entry, and is stored whole or not
/// at all. A fault rolls back. A row changed by somebody else meanwhile is RV-701, a key taken meanwhile RV-702, a
/// database too busy to let the write in RV-703, and one without room for it RV-704.
/// </summary>
public sealed class WriteDesk(
    RammevaerkDb db,
    VisitorAccessor visitors,
    TimeProvider time,
    MailBell? bell = null,
    WriteTurn? turn = null,
    SearchUpkeep? search = null
)
{
    /// <summary>Runs the use case and stores what it did.</summary>
    /// <param name="work">Changes rows through <see cref="Write.Db"/> and says what it did with <see cref="Write.Audit"/>.</param>
    /// <param name="cancellation">Stops the work; nothing is stored then.</param>
    /// <exception cref="InvalidOperationException">The use case changed something and left no audit entry.</exception>
    public async Task<Result<T>> RunAsync<T>(Func<Write, Task<Result<T>>> work, CancellationToken cancellation)
    {
        using var span = Signals.Source.StartActivity("write");
        if (turn is not null && !await turn.TakeAsync(db, cancellation))
        {
            return WasBusy<T>(span);
        }

        try
        {
            return await StoreAsync(work, span, cancellation);
        }
        catch (Exception busy) when (Contention.IsFelt(busy))
        {
            return WasBusy<T>(span);
        }
        catch (Exception full) when (DatabaseAbsence.IsFull(full))
        {
            span.Ended(StorageFaults.Full().Id);
            return StorageFaults.Full();
        }
        finally
        {
            turn?.Give(db);
        }
    }

    private async Task<Result<T>> StoreAsync<T>(
        Func<Write, Task<Result<T>>> work,
        Activity? span,
        CancellationToken cancellation
    )
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync(
            IsolationLevel.ReadCommitted,
            cancellation
        );
        var write = new Write(db, visitors.Current, Now(time));
        var stored = 0;
        using var watched = search?.Watch(db);
        void Count(object? sender, SavedChangesEventArgs saved) => stored += saved.EntitiesSavedCount;
        db.SavedChanges += Count;
        try
        {
            var result = await work(write);
            span?.SetTag("what", write.Notes.Count == 0 ? null : write.Notes[0].What);
            if (!result.IsOk)
            {
                span.Ended(result.Fault.Id);
                return result;
            }

            if (!write.IsAudited && (stored > 0 || db.ChangeTracker.HasChanges()))
            {
                throw new InvalidOperationException("A use case changed something and left no audit entry.");
            }

            await db.SaveChangesAsync(cancellation);
            await (search?.WriteAsync(db, write.Now, cancellation) ?? Task.CompletedTask);
            await AuditChain.AppendAsync(db, write, cancellation);
            await transaction.CommitAsync(cancellation);
            if (write.HasMail)
            {
                bell?.Ring();
            }

            return result;
        }
        catch (DbUpdateConcurrencyException)
        {
            return StorageFaults.ChangedMeanwhile();
        }
        catch (DbUpdateException twice) when (Uniqueness.IsBroken(twice))
        {
            return StorageFaults.EnteredMeanwhile();
        }
        finally
        {
            db.SavedChanges -= Count;
            db.ChangeTracker.Clear();
        }
    }

    private static Result<T> WasBusy<T>(Activity? span)
    {
        Signals.WriteWasBusy();
        span.Ended(StorageFaults.Busy().Id);
        return StorageFaults.Busy();
    }

    /// <summary>
    /// Runs the use case and forgets what it did: nothing is stored, mailed or audited. For use cases that say what a write
    /// would have become; they may not save or store by themselves.
    /// </summary>
    public async Task<Result<T>> RehearseAsync<T>(Func<Write, Task<Result<T>>> work)
    {
        db.ChangeTracker.Clear();
        try
        {
            return await work(new Write(db, visitors.Current, Now(time)));
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Now, in UTC and whole milliseconds, so that both engines give back what was stored.</summary>
    public static DateTime Now(TimeProvider time)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
    }
}

/// <summary>A write being made.</summary>
public sealed class Write
{
    private readonly List<AuditNote> notes = [];
    private readonly List<AuditNote> gathered = [];

    internal Write(RammevaerkDb db, Visitor visitor, DateTime now)
    {
        Db = db;
        Visitor = visitor;
        Now = now;
    }

    public RammevaerkDb Db { get; }

    /// <summary>Who does it.</summary>
    public Visitor Visitor { get; private set; }

    /// <summary>The instant of the whole write, UTC.</summary>
    public DateTime Now { get; }

    internal IReadOnlyList<AuditNote> Notes => notes;

    /// <summary>What was typed, to be told in the trail when the typing is over.</summary>
    internal IReadOnlyList<AuditNote> Gathered => gathered;

    /// <summary>True when what was gathered is told with this write.</summary>
    internal bool TellsGathered { get; private set; }

    /// <summary>True when the write says what it did, at once or when the typing is over.</summary>
    internal bool IsAudited => notes.Count > 0 || gathered.Count > 0 || TellsGathered;

    /// <summary>True when a mail was put in the outbox.</summary>
    internal bool HasMail { get; private set; }

    /// <summary>Says who does it when the write itself finds out, as signing in does.</summary>
    internal void ActAs(Visitor visitor) => Visitor = visitor;

    /// <summary>Says what was done; at least once in every use case that changes something.</summary>
    public void Audit(AuditNote note) => notes.Add(note);

    /// <summary>
    /// Says what was typed, with all values before and after, for a form that saves while somebody types: the audit entry is
    /// written once for all of it, at the latest after <see cref="GatheredNote.Longest"/>. Not for what shows on kept pages,
    /// which are kept until the next entry.
    /// </summary>
    public void Gather(AuditNote note) => gathered.Add(note);

    /// <summary>Has the trail told now what the write gathered, and what was typed a while ago.</summary>
    public void TellGathered() => TellsGathered = true;

    /// <summary>Puts a mail in the outbox; it leaves when, and only when, the write is stored. Its key is sent once.</summary>
    public async Task SendAsync(MailDraft mail, CancellationToken cancellation)
    {
        var mails = Db.Set<OutboxMail>();
        if (
            mails.Local.All(waiting => waiting.Key != mail.Key)
            && !await mails.AnyAsync(sent => sent.Key == mail.Key, cancellation)
        )
        {
            mails.Add(OutboxMail.From(mail, Now));
            HasMail = true;
        }
    }

    /// <summary>Tells people what happened, on their start page, when the write is stored.</summary>
    public void Notify(IEnumerable<Guid> accounts, string text, string address) =>
        Db.Set<Notification>()
            .AddRange(
                accounts
                    .Distinct()
                    .Select(account => new Notification
                    {
                        AccountId = account,
                        At = Now,
                        Text = text,
                        Address = address,
                    })
            );
}
