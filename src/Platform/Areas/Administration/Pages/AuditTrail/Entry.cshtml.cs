using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Features.AuditTrail;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Platform.Areas.Administration.Pages.AuditTrail;

/// <summary>One audit entry: what it changed, why, and its link in the chain.</summary>
[RequiresPermission(Permissions.ReadAudit)]
public sealed class EntryModel(RammevaerkDb db, AuditWords words, SubjectLinks links) : PageModel
{
    public AreaKey Area { get; private set; }

    public AuditLine Line { get; private set; } = null!;

    public AuditEntry Entry => Line.Entry;

    public string What => words.Of(Entry.What);

    /// <summary>What the entry is about, when the visitor may open it.</summary>
    public SubjectLink? Subject { get; private set; }

    public IReadOnlyList<FieldVersions> Fields { get; private set; } = [];

    /// <summary>True when something was there before and something is there after; else the values stand alone.</summary>
    public bool IsChange => Line.Payload is { Before: not null, After: not null };

    public async Task<IActionResult> OnGetAsync(string omraade, long nummer, CancellationToken cancellation)
    {
        Area = new AreaKey(omraade);
        var entry = AreaWords.All.Contains(Area)
            ? await new AuditFilter(Area, Request.Query)
                .Visible(db)
                .FirstOrDefaultAsync(one => one.Number == nummer, cancellation)
            : null;
        if (entry is null)
        {
            return NotFound();
        }

        var payload = await db.Set<AuditPayload>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Number == nummer, cancellation);
        Line = new AuditLine(entry, payload);
        Fields = payload is null ? [] : AuditTexts.Fields(payload);
        Subject = await links.FindAsync(SubjectReference.Parse(Entry.Subject), cancellation);
        return Page();
    }
}
