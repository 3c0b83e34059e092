using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Rates.Features.Review;

/// <summary>What an operator's people are told about its deliveries.</summary>
/// <param name="Key">What it is about; told once.</param>
/// <param name="Subject">The mail's subject, and the notification.</param>
/// <param name="Body">The mail's text.</param>
/// <param name="Address">A path of this site where to see it.</param>
internal sealed record OfficerNews(string Key, string Subject, string Body, string Address);

/// <summary>Reaches the rate officers and approvers of an operator by notification and mail.</summary>
internal static class OperatorOfficers
{
    public static async Task TellOfficersAsync(
        this Write write,
        AreaKey area,
        string party,
        OfficerNews news,
        CancellationToken cancellation
    )
    {
        var officers = await OfficersAsync(write, area.Value, party, cancellation);
        write.Notify(officers.Select(officer => officer.Id), news.Subject, news.Address);
        foreach (var officer in officers.Where(officer => officer.Email is { Length: > 0 }))
        {
            await write.SendAsync(
                new MailDraft(
                    $"{news.Key}/{officer.Id:N}",
                    officer.Email!,
                    officer.Name,
                    news.Subject,
                    $"Kære {officer.Name}\n\n{news.Body}\n\nSe det i Rammeværk: {news.Address}\n"
                ),
                cancellation
            );
        }
    }

    private static Task<List<Account>> OfficersAsync(
        Write write,
        string area,
        string party,
        CancellationToken cancellation
    )
    {
        var today = DanishClock.Date(write.Now);
        var country = AreaKey.Country.Value;
        var roles = write
            .Db.Set<RoleAssignment>()
            .Where(role =>
                (role.Role == Role.RateOfficer || role.Role == Role.RateApprover)
                && role.Party == party
                && (role.Area == area || role.Area == country)
            )
            .InForce(today);
        return write
            .Db.Users.AsNoTracking()
            .Where(account => roles.Any(role => role.AccountId == account.Id))
            .OrderBy(account => account.Name)
            .ToListAsync(cancellation);
    }
}
