using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Features.Administration;
using Rammevaerk.Platform.Features.AuditTrail;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Platform.Areas.Administration.Pages.AuditTrail;

/// <summary>Searches the audit trail of an area; with <c>?kontrol=1</c> it also walks the whole chain.</summary>
[RequiresPermission(Permissions.ReadAudit)]
public sealed class IndexModel(RammevaerkDb db, AuditWords words, VisitorAccessor visitors) : PageModel
{
    private const int PageSize = 50;

    public AreaKey Area { get; private set; }

    public IReadOnlyList<AreaKey> Areas { get; private set; } = [];

    public AuditFilter Filter { get; private set; } = null!;

    public IReadOnlyList<AuditLine> Lines { get; private set; } = [];

    public int Found { get; private set; }

    public int Number { get; private set; }

    public int Count => Math.Max(1, (Found + PageSize - 1) / PageSize);

    public AuditEntry? Head { get; private set; }

    /// <summary>What was done by anyone, to choose from.</summary>
    public IReadOnlyList<(string What, string Words)> Doings { get; private set; } = [];

    /// <summary>How many entries hold, and the first that does not; null when the chain was not walked.</summary>
    public (long Holding, long? FirstBroken)? Control { get; private set; }

    /// <summary>The number of an entry noted elsewhere, as typed.</summary>
    public string NotedNumber => Request.Query["nummer"].ToString().Trim();

    /// <summary>The hash noted with it.</summary>
    public string NotedHash => Request.Query["kontrolsum"].ToString().Trim();

    /// <summary>True when the entry still has the hash; null when none was typed.</summary>
    public bool? AsNoted { get; private set; }

    public async Task<IActionResult> OnGetAsync(string omraade, CancellationToken cancellation)
    {
        Area = new AreaKey(omraade);
        if (!AreaWords.All.Contains(Area))
        {
            return NotFound();
        }

        Areas = OwnArea.Of(visitors.Current, Permissions.ReadAudit);
        Filter = new AuditFilter(Area, Request.Query);
        var found = Filter.Apply(db);
        Found = await found.CountAsync(cancellation);
        Number = int.TryParse(Request.Query[ListAddress.PageParameter], Danish.Invariant, out var page)
            ? Math.Clamp(page, 1, Count)
            : 1;
        Lines = await found.Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(cancellation);
        var done = await Filter.Visible(db).Select(entry => entry.What).Distinct().ToListAsync(cancellation);
        Doings = [.. done.Select(what => (what, words.Of(what))).OrderBy(pair => pair.Item2, Danish.Order)];
        Head = await AuditChain.HeadAsync(db, cancellation);
        if (Request.Query.ContainsKey("kontrol"))
        {
            Control = await AuditChain.VerifyAsync(db, cancellation);
            AsNoted =
                NotedNumber.Length == 0 && NotedHash.Length == 0
                    ? null
                    : long.TryParse(
                        NotedNumber.Replace(".", "", StringComparison.Ordinal),
                        Danish.Invariant,
                        out var number
                    ) && await AuditChain.IsAsNotedAsync(db, number, NotedHash, cancellation);
        }

        return Page();
    }

    public string WordsOf(string what) => words.Of(what);
}
