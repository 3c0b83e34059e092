using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Dispensations;

/// <summary>A dispensation as lists show it.</summary>
/// <param name="Given">The dispensation.</param>
/// <param name="Operator">The operator's name.</param>
/// <param name="Title">The check's title; its id where it is no longer a check.</param>
/// <param name="Standing">How it stands today: gælder, kommende, udløbet, ophørt.</param>
public sealed record DispensationRow(RateDispensation Given, string Operator, string Title, string Standing)
{
    /// <summary>The operators one that follows from a temporary policy counts for.</summary>
    public const string Everyone = "Alle driftsherrer";

    /// <summary>In force today.</summary>
    public const string InForce = "gælder";

    public static string StandingOf(RateDispensation given, DateOnly today) =>
        given.EndedAt is not null ? "ophørt"
        : given.ValidFrom > today ? "kommende"
        : given.ValidTo < today ? "udløbet"
        : InForce;
}

/// <summary>An area's dispensations filtered and ordered as an address says: <c>?driftsherre=0779&amp;status=gælder</c>.</summary>
public sealed class DispensationList
{
    private static readonly Dictionary<string, Func<DispensationRow, object?>> Columns = new()
    {
        ["driftsherre"] = row => row.Operator,
        ["kontrol"] = row => row.Given.Check,
        ["ydelse"] = row => row.Given.ServiceKey,
        ["fra"] = row => row.Given.ValidFrom,
        ["til"] = row => row.Given.ValidTo,
        ["status"] = row => row.Standing,
    };

    public DispensationList(IReadOnlyList<DispensationRow> all, HttpRequest request)
    {
        Text = request.Query["q"].ToString().Trim();
        Standing = request.Query["status"].ToString();
        All = all;
        Standings = [.. all.Select(row => row.Standing).Distinct()];
        Shown =
        [
            .. ListOrder
                .Of(request)
                .Apply(
                    all.Where(row =>
                        (Standing.Length == 0 || row.Standing == Standing)
                        && TextFilter.Finds(
                            Text,
                            row.Operator,
                            row.Given.Check,
                            row.Title,
                            row.Given.ServiceKey,
                            row.Given.Reason,
                            row.Given.Source,
                            row.Given.AskedBy,
                            DispensationWords.Of(row.Given.Type)
                        )
                    ),
                    Columns
                ),
        ];
    }

    public string Text { get; }

    public string Standing { get; }

    public IReadOnlyList<string> Standings { get; }

    public IReadOnlyList<DispensationRow> All { get; }

    public IReadOnlyList<DispensationRow> Shown { get; }
}

/// <summary>Reads dispensations; they are public.</summary>
public sealed class DispensationDesk(RammevaerkDb db, OperatorNames names, TimeProvider time)
{
    /// <summary>The area's dispensations, the newest first.</summary>
    public async Task<IReadOnlyList<DispensationRow>> LoadAsync(AreaKey area, CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        var given = await db.Set<RateDispensation>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value)
            .OrderByDescending(one => one.GivenAt)
            .ToListAsync(cancellation);
        var titles = CheckCatalogue.All.ToDictionary(check => check.Info.Id, check => check.Info.Title);
        return
        [
            .. given.Select(one => new DispensationRow(
                one,
                one.IsForAll ? DispensationRow.Everyone : names.Of(one.Party, new BudgetYear(one.ValidFrom.Year)),
                titles.GetValueOrDefault(one.Check, one.Check),
                DispensationRow.StandingOf(one, today)
            )),
        ];
    }

    public Task<RateDispensation?> FindAsync(AreaKey area, Guid id, CancellationToken cancellation) =>
        db.Set<RateDispensation>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Area == area.Value && one.Id == id, cancellation);
}
