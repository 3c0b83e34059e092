using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Platform.Drafts;

/// <summary>
/// Keeps and finds the visitor's own drafts. A draft decides nothing and is nobody else's, so saving one leaves no audit
/// entry.
/// </summary>
public sealed class DraftDesk(RammevaerkDb db, VisitorAccessor visitors, TimeProvider time)
{
    /// <summary>Characters all fields of a draft may have together.</summary>
    public const int Largest = 512 * 1024;

    public const int LongestForm = 200;

    /// <summary>Drafts a person has at a time; the oldest give way.</summary>
    public const int Most = 30;

    public const int LongestTitle = 200;

    // A Danish letter counts as one character; nothing but this class reads the JSON.
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly TimeSpan Life = TimeSpan.FromDays(30);

    /// <summary>The visitor's draft of the form; null when there is none.</summary>
    public async Task<Draft?> FindAsync(string form, CancellationToken cancellation) =>
        visitors.Current.AccountId is { } account
            ? await db.Set<Draft>()
                .AsNoTracking()
                .FirstOrDefaultAsync(draft => draft.AccountId == account && draft.Form == form, cancellation)
            : null;

    /// <summary>The visitor's own drafts, the newest first.</summary>
    public async Task<IReadOnlyList<Draft>> OwnAsync(CancellationToken cancellation) =>
        visitors.Current.AccountId is { } account
            ? await db.Set<Draft>()
                .AsNoTracking()
                .Where(draft => draft.AccountId == account)
                .OrderByDescending(draft => draft.SavedAt)
                .ToListAsync(cancellation)
            : [];

    /// <summary>Saves the fields over what was saved before.</summary>
    /// <returns>When it was saved, UTC; null when there is nobody or no page to keep it for. RV-753 when it is too long.</returns>
    public async Task<Result<DateTime?>> SaveAsync(
        string form,
        string title,
        IReadOnlyDictionary<string, string[]> fields,
        CancellationToken cancellation
    )
    {
        var json = JsonSerializer.Serialize(fields, Json);
        if (visitors.Current.AccountId is not { } account || form.Length > LongestForm || !DraftAddresses.IsPage(form))
        {
            return Result.Ok<DateTime?>(null);
        }

        if (json.Length > Largest)
        {
            return FormFaults.DraftTooLong(Largest);
        }

        var now = WriteDesk.Now(time);
        var name = title.Length > LongestTitle ? title[..LongestTitle] : title;
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO drafts (account_id, form, title, fields, saved_at) VALUES ({account}, {form}, {name}, {json}, {now})
            ON CONFLICT (account_id, form) DO UPDATE
            SET title = excluded.title, fields = excluded.fields, saved_at = excluded.saved_at
            """,
            cancellation
        );
        await MakeRoomAsync(account, cancellation);
        return now;
    }

    private async Task MakeRoomAsync(Guid account, CancellationToken cancellation)
    {
        var own = db.Set<Draft>().Where(draft => draft.AccountId == account);
        if (await own.OrderByDescending(draft => draft.SavedAt).Skip(Most).FirstOrDefaultAsync(cancellation) is { } old)
        {
            await own.Where(draft => draft.SavedAt <= old.SavedAt).ExecuteDeleteAsync(cancellation);
        }
    }

    /// <summary>Throws the visitor's draft of the form away; called when the form has been sent and stored.</summary>
    public async Task DiscardAsync(string form, CancellationToken cancellation)
    {
        var account = visitors.Current.AccountId;
        await db.Set<Draft>()
            .Where(draft => draft.AccountId == account && draft.Form == form)
            .ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Throws away what nobody came back to for a month.</summary>
    public async Task SweepAsync(CancellationToken cancellation)
    {
        var oldest = WriteDesk.Now(time) - Life;
        await db.Set<Draft>().Where(draft => draft.SavedAt < oldest).ExecuteDeleteAsync(cancellation);
    }
}
