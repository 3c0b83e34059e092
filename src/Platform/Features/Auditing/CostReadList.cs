using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Platform.Features.Auditing;

/// <summary>
/// The read log as an address asks for it: <c>?hvem=karen&amp;part=0779&amp;fra=2026-10-01&amp;orden=-tid</c>; the newest first
/// without an order.
/// </summary>
public sealed class CostReadList
{
    /// <summary>The most lines one file holds, the newest first.</summary>
    public const int MostExported = 20_000;

    private static readonly Dictionary<string, Func<CostRead, object?>> Columns = new()
    {
        ["tid"] = read => read.At,
        ["hvem"] = read => read.Who,
        ["part"] = read => read.Party,
        ["hvad"] = read => read.What,
    };

    private readonly AreaKey area;
    private readonly ListOrder order;

    public CostReadList(AreaKey area, HttpRequest request)
    {
        this.area = area;
        order = ListOrder.Of(request);
        Who = request.Query["hvem"].ToString().Trim();
        Party = request.Query["part"].ToString().Trim();
        From = FormWords.Day(request.Query["fra"]);
        To = FormWords.Day(request.Query["til"]);
    }

    public string Who { get; }

    /// <summary>Code of the organisation whose costs were read; empty for all.</summary>
    public string Party { get; }

    public DateOnly? From { get; }

    public DateOnly? To { get; }

    /// <summary>The lines, at most as many.</summary>
    public async Task<IReadOnlyList<CostRead>> LoadAsync(RammevaerkDb db, int most, CancellationToken cancellation)
    {
        var reads = db.Set<CostRead>().AsNoTracking().Where(one => one.Area == area.Value);
        if (Party.Length > 0)
        {
            reads = reads.Where(one => one.Party == Party);
        }

        if (From is { } from)
        {
            var start = DanishClock.StartOf(from);
            reads = reads.Where(one => one.At >= start);
        }

        if (To is { } to)
        {
            var end = DanishClock.StartOf(to.AddDays(1));
            reads = reads.Where(one => one.At < end);
        }

        var found = await reads.OrderByDescending(one => one.At).Take(most).ToListAsync(cancellation);
        return [.. order.Apply(found.Where(one => TextFilter.Finds(Who, one.Who, one.Roles, one.What)), Columns)];
    }
}
