using Microsoft.EntityFrameworkCore;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Features.Insight;

/// <summary>
/// Sends a round's reports when it is published: the area's to the forum's members, and each operator's own to its rate
/// officers and approvers. Each person gets one mail for the round, however often it is asked for.
/// </summary>
public sealed class TellReports(SiteAddress site, OperatorNames names)
{
    private static readonly Role[] Forum = [Role.ForumMember, Role.Chair, Role.ExecutiveCommitteeMember];
    private static readonly Role[] Operators = [Role.RateOfficer, Role.RateApprover];

    /// <summary>Tells within a write; who has more than one of the roles is told of each report once.</summary>
    /// <param name="write">The write that publishes.</param>
    /// <param name="round">The round.</param>
    /// <param name="parties">Operators whose rates are published.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task RunAsync(
        Write write,
        RateRound round,
        IReadOnlyCollection<string> parties,
        CancellationToken cancellation
    )
    {
        var roles = await write
            .Db.Set<RoleAssignment>()
            .Where(role => role.Area == round.Area && (Forum.Contains(role.Role) || Operators.Contains(role.Role)))
            .InForce(DanishClock.Date(write.Now))
            .ToListAsync(cancellation);
        var people = roles.Select(role => role.AccountId).ToHashSet();
        var accounts = await write
            .Db.Users.AsNoTracking()
            .Where(account => people.Contains(account.Id))
            .ToDictionaryAsync(account => account.Id, cancellation);
        var told = roles
            .Select(role => (role.AccountId, Party: Forum.Contains(role.Role) ? null : role.Party))
            .Where(one => one.Party is null || parties.Contains(one.Party))
            .Distinct()
            .OrderBy(one => one.Party, StringComparer.Ordinal)
            .ThenBy(one => one.AccountId);
        foreach (var (id, party) in told)
        {
            if (accounts.TryGetValue(id, out var account))
            {
                await TellAsync(write, round, party, account, cancellation);
            }
        }
    }

    private async Task TellAsync(
        Write write,
        RateRound round,
        string? party,
        Account account,
        CancellationToken cancellation
    )
    {
        var whose = party is null ? PartyRegister.AreaName(round.AreaKey) : names.FullOf(party, round.BudgetYear);
        var address = InsightAddress.Of(round.AreaKey, round.Year, party);
        var subject = $"Ledelsesinformation {round.Year} for {whose}";
        write.Notify([account.Id], subject, address);
        if (account.Email is not { Length: > 0 } mail)
        {
            return;
        }

        await write.SendAsync(
            new MailDraft(
                $"insight/{round.Id:N}/{party ?? "forum"}/{account.Id:N}",
                mail,
                account.Name,
                subject,
                $"""
                Kære {account.Name}

                Taksterne for {round.Year} er offentliggjort, og ledelsesinformationen for {whose} er klar: takster mod takstaftalen og sidste år, tilbud og pladser, belægning, overskud og underskud, de største ændringer og lignende tilbud.

                Læs den her: {site.Of(address)}
                Som Word: {site.Of($"{address}/rapport.docx")}
                Som PDF: {site.Of($"{address}/rapport.pdf")}
                Som Excel: {site.Of($"{address}/rapport.xlsx")}

                Log ind først, så er også belægning, overskud og underskud med.
                """
            ),
            cancellation
        );
    }
}
