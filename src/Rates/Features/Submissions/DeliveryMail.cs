using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>The receipt by mail: to whoever delivered (for a robot to the operator's rate officers) and to those who can sign off. Sent only when the delivery is stored.</summary>
public sealed class DeliveryMail(PartyRegister parties, SiteAddress site)
{
    public async Task SendAsync(Write write, RateRound round, RateSubmission submission, CancellationToken cancellation)
    {
        var today = DanishClock.Date(write.Now);
        var approvers = await RoundPeople.OfPartyAsync(
            write.Db,
            Role.RateApprover,
            round.AreaKey,
            submission.Party,
            today,
            cancellation
        );
        var deliverer = await RoundPeople.FindAsync(write.Db, submission.ReceivedBy, cancellation);
        IEnumerable<Person> deliverers =
            deliverer is not null ? [deliverer]
            : !write.Visitor.Has(Role.Robot) ? []
            : await RoundPeople.OfPartyAsync(
                write.Db,
                Role.RateOfficer,
                round.AreaKey,
                submission.Party,
                today,
                cancellation
            );
        foreach (var person in approvers.Concat(deliverers).DistinctBy(person => person.AccountId))
        {
            await write.SendAsync(Receipt(round, submission, person), cancellation);
        }

        write.Notify(
            approvers.Select(person => person.AccountId).Where(account => account != submission.ReceivedBy),
            $"{submission.ReceivedByName} har afleveret takstfilen for {round.Year} (levering {submission.Number}).",
            submission.AddressIn(round)
        );
    }

    private MailDraft Receipt(RateRound round, RateSubmission submission, Person person)
    {
        var name = parties.Find(submission.Party, round.BudgetYear) is { IsOk: true } party
            ? party.Value.FullName
            : submission.Party;
        return new MailDraft(
            $"delivery/{submission.Id:N}/{person.AccountId:N}",
            person.Mail,
            person.Name,
            $"Kvittering {submission.Receipt}: takstfil {round.Year} for {name}",
            $"""
            Vi har modtaget takstfilen for {name}, budgetår {round.Year}.

            Kvittering: {submission.Receipt}
            Fil: {submission.FileName}
            Modtaget: {DanishClock.Full(submission.ReceivedAt)} fra {submission.ReceivedByName}{(
                submission.IsLate ? ", efter fristen" : ""
            )}
            Indhold (SHA-256): {submission.FileHash}
            Takstlinjer: {Danish.Number(submission.Rows)}
            Fund: {SeverityText.Counted(Severity.Error, submission.Errors)}, {SeverityText.Counted(
                Severity.Warning,
                submission.Warnings
            )}, {SeverityText.Counted(Severity.Hint, submission.Hints)}

            {Next(submission)}
            Se leveringen på {site.Of(submission.AddressIn(round))}
            """
        );
    }

    private static string Next(RateSubmission submission) =>
        submission.Errors > 0 ? "Fejlene skal rettes i filen, som så afleveres igen."
        : submission.Warnings > 0 ? "Advarslerne skal have en bemærkning, før leveringen kan godkendes."
        : "Leveringen er klar til at blive godkendt af jeres godkender.";
}
