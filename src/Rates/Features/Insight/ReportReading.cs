using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Features.Insight;

/// <summary>Draws the report an address asks for.</summary>
public sealed class ReportReading(InsightDesk desk, PartyRegister parties, TimeProvider time)
{
    /// <summary>The report; null when the area has none such, or the operator is not the area's.</summary>
    public async Task<InsightReport?> FindAsync(
        string area,
        int year,
        string? party,
        HttpRequest request,
        CancellationToken cancellation
    )
    {
        if (
            parties.FindArea(area) is not { } found
            || !BudgetYear.Parse(year.ToString(Kernel.Danish.Invariant)).IsOk
            || (
                party is not null
                && (parties.Find(party, new BudgetYear(year)) is not { IsOk: true } own || own.Value.Area != found.Key)
            )
        )
        {
            return null;
        }

        return await desk.LoadAsync(
            new InsightWish(
                found.Key,
                year,
                party,
                request.Query[InsightAddress.BasisParameter] == InsightAddress.Delivered,
                KnownDate.Of(request, time),
                InsightFilter.Of(request)
            ),
            cancellation
        );
    }
}
