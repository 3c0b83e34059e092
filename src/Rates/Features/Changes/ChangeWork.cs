using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Work;
using Rammevaerk.Rates.Domain.Changes;

namespace Rammevaerk.Rates.Features.Changes;

/// <summary>New rates in the year that wait for the visitor.</summary>
internal sealed class ChangeWork(RammevaerkDb db) : IWorklistSource
{
    public async Task<IReadOnlyList<WorkItem>> LoadAsync(Visitor visitor, CancellationToken cancellation)
    {
        if (!visitor.May(Permissions.ReadSubmissions))
        {
            return [];
        }

        var open = await db.Set<RateChange>()
            .AsNoTracking()
            .Where(one =>
                one.State == ChangeState.Requested
                || one.State == ChangeState.SignedOff
                || one.State == ChangeState.Approved
            )
            .OrderBy(one => one.From)
            .ToListAsync(cancellation);
        return
        [
            .. open.Where(one => visitor.May(PermissionOf(one), one.AreaKey, one.Party))
                .Select(one => new WorkItem(
                    $"{VerbOf(one)} en ny takst for {one.Name}",
                    $"{Danish.Kroner(one.OldRate)} bliver til {Danish.Kroner(one.Rate)} pr. {one.Unit} fra {Danish.Date(one.From)}.",
                    "Se ændringen",
                    one.Address,
                    one.From,
                    one.RequestedAt
                )),
        ];
    }

    /// <summary>Who takes the next step.</summary>
    internal static string PermissionOf(RateChange change) =>
        change.State switch
        {
            ChangeState.Requested => Permissions.SignOff,
            ChangeState.SignedOff => change.ByForum ? Permissions.RecordApproval : Permissions.Review,
            _ => Permissions.PublishRates,
        };

    private static string VerbOf(RateChange change) =>
        change.State switch
        {
            ChangeState.Requested => "Godkend eller afvis",
            ChangeState.SignedOff => change.ByForum ? "Registrér forums afgørelse om" : "Tag stilling til",
            _ => "Offentliggør",
        };
}
