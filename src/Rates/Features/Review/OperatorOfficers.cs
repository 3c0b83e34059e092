using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Rates.Features.Review;

/// <summary>Reaches the rate officers and approvers of an operator.</summary>
internal static class OperatorOfficers
{
    private static readonly Role[] Officers = [Role.RateOfficer, Role.RateApprover];

    public static async Task TellOfficersAsync(
        this Write write,
        AreaKey area,
        string party,
        PeopleNews news,
        CancellationToken cancellation
    ) => await write.TellAsync(await write.PeopleWithAsync(area, party, Officers, cancellation), news, cancellation);
}
