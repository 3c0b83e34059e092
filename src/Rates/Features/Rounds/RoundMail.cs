using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions.Findings;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>
/// What operators are written about a round. Each mail's key names the round, the person and the occasion, so that the same
/// occasion never gives a second mail.
/// </summary>
public sealed class RoundMail(SiteAddress site, PartyRegister parties)
{
    /// <summary>The round is open.</summary>
    public MailDraft Invitation(RateRound round, RoundOperator row, RoundContact to) =>
        Draft(
            round,
            to,
            $"invited/{row.Id:N}",
            $"Takstrunden for {round.Year} er åben: aflevér takstfilen senest {RoundWords.Day(row.DeadlineIn(round))}",
            $"""
            Takstrunden for budgetår {round.Year} i {RoundWords.AreaName(round.Area)} er åben. {NameOf(
                round,
                to
            )} skal aflevere sin takstfil senest {RoundWords.Day(row.DeadlineIn(round))}.
            {Message(round.Message)}
            På siden nedenfor kan I hente skabelonen, udfyldt med sidste års tilbud, og aflevere den. Leveringen skal godkendes af jeres godkender.

            Takstgruppen gennemgår takstfilerne til og med {RoundWords.Day(
                round.ReviewDeadline
            )}. Taksterne offentliggøres {RoundWords.Day(round.PublishesOn)}.
            """
        );

    /// <summary>The file is missing, returned, or has findings nobody has answered.</summary>
    /// <param name="round">The round.</param>
    /// <param name="missing">The operator in it, and where it stands.</param>
    /// <param name="to">Who is reminded.</param>
    /// <param name="occasion">What makes the mail one of its kind: the rule's step, or the day it was sent by hand.</param>
    /// <param name="message">What the secretariat adds; empty for nothing.</param>
    /// <param name="today">The day.</param>
    public MailDraft Reminder(
        RateRound round,
        MissingOperator missing,
        RoundContact to,
        string occasion,
        string message,
        DateOnly today
    )
    {
        var deadline = missing.Row.DeadlineIn(round);
        var isLate = deadline < today;
        return Draft(
            round,
            to,
            occasion,
            missing.Stage == BoardStage.Delivered
                    ? $"Takstfilen for {round.Year} har fund, der skal rettes eller forklares"
                : isLate ? $"Fristen er overskredet: takstfilen for {round.Year} mangler"
                : $"Husk takstfilen for {round.Year}: fristen er {RoundWords.Day(deadline)}",
            $"""
            {Status(round, missing)} {(isLate ? "Fristen var" : "Fristen er")} {RoundWords.Day(
                deadline
            )} ({Platform.Web.Layout.DanishDistance.OfDeadline(deadline, today)}).
            {Message(message)}
            Kan I ikke nå det, så skriv til sekretariatet og bed om en forlængelse.
            """
        );
    }

    /// <summary>The operator has a later deadline of its own, or a new one.</summary>
    public MailDraft Extended(RateRound round, RoundOperator row, RoundContact to, string reason) =>
        Draft(
            round,
            to,
            $"extended/{row.Id:N}/{row.DeadlineIn(round).ToString("yyyyMMdd", Danish.Invariant)}/{row.Version}",
            $"Jeres frist for takstfilen for {round.Year} er nu {RoundWords.Day(row.DeadlineIn(round))}",
            $"""
            {NameOf(
                round,
                to
            )} har fået forlænget fristen for at aflevere takstfilen for {round.Year} til {RoundWords.Day(
                row.DeadlineIn(round)
            )}. Rundens frist er {RoundWords.Day(round.Deadline)}.

            Begrundelse: {reason}
            """
        );

    /// <summary>The operator's own deadline is taken back.</summary>
    public MailDraft Withdrawn(RateRound round, RoundOperator row, RoundContact to, string reason) =>
        Draft(
            round,
            to,
            $"withdrawn/{row.Id:N}/{row.Version}",
            $"Forlængelsen er taget tilbage: fristen for takstfilen for {round.Year} er {RoundWords.Day(round.Deadline)}",
            $"""
            Forlængelsen af {NameOf(
                round,
                to
            )}s frist for at aflevere takstfilen for {round.Year} er taget tilbage. Fristen er igen rundens egen: {RoundWords.Day(
                round.Deadline
            )}.

            Begrundelse: {reason}
            """
        );

    /// <summary>The round's own deadline has moved.</summary>
    public MailDraft Moved(RateRound round, RoundOperator row, RoundContact to, DateOnly before) =>
        Draft(
            round,
            to,
            $"moved/{row.Id:N}/{round.Version}",
            $"Fristen for takstfilen for {round.Year} er flyttet til {RoundWords.Day(round.Deadline)}",
            $"""
            Fristen for at aflevere takstfilen for {round.Year} er flyttet fra {RoundWords.Day(
                before
            )} til {RoundWords.Day(round.Deadline)}.{(
                row.ExtendedTo is { } own ? $" {NameOf(round, to)}s egen frist er fortsat {RoundWords.Day(own)}." : ""
            )}
            {Message(round.Message)}
            """
        );

    /// <summary>The layout was corrected after the operator fetched or delivered.</summary>
    public MailDraft LayoutCorrected(RateRound round, RoundOperator row, RoundContact to, bool hasDelivered) =>
        Draft(
            round,
            to,
            $"layout/{row.Id:N}/{round.Layout}",
            $"Takstfilen for {round.Year} er rettet: hent udgave {round.Layout}",
            $"""
            Takstfilen for {round.Year} findes nu i en rettet udgave, {round.Layout}.
            {Message(round.LayoutMessage ?? "")}
            {(hasDelivered
                ? "Den nye skabelon er udfyldt med alt det, I senest har afleveret. Hent den, se den igennem, og aflevér den. Det, I har afleveret, gælder, til en ny fil er afleveret."
                : "I har hentet skabelonen i den gamle udgave. Er den ved at være udfyldt, så aflevér den, som den er: så bliver den nye skabelon udfyldt med alt det, I har skrevet.")}
            """
        );

    private static string Status(RateRound round, MissingOperator missing) =>
        missing.Stage switch
        {
            BoardStage.Returned =>
                $"Takstgruppen har returneret jeres takstfil for {round.Year}. Den skal rettes og afleveres igen.",
            BoardStage.Delivered =>
                $"Vi har modtaget jeres takstfil for {round.Year}, men den kan ikke godkendes endnu: {Open(missing.Found)}.",
            _ => $"Vi har ikke modtaget jeres takstfil for {round.Year}.",
        };

    private static string Open(FindingTally found) =>
        string.Join(
            ", og ",
            new[]
            {
                found.Errors > 0 ? $"{SeverityText.Counted(Severity.Error, found.Errors)} skal rettes i filen" : "",
                found.Unexplained > 0
                    ? $"{SeverityText.Counted(Severity.Warning, found.Unexplained)} mangler en bemærkning"
                    : "",
            }.Where(words => words.Length > 0)
        );

    private MailDraft Draft(RateRound round, RoundContact to, string occasion, string subject, string body) =>
        new(
            $"round/{round.Id:N}/{occasion}/{to.AccountId:N}",
            to.Mail,
            to.Name,
            subject,
            $"""
            Kære {to.Name}

            {body.Trim()}

            {site.Of(RateSubmission.AddressOf(round, to.Party))}

            Venlig hilsen
            Sekretariatet for rammeaftalen i {RoundWords.AreaName(round.Area)}
            """
        );

    private static string Message(string message) => message.Length == 0 ? "" : $"\n{message}\n";

    private string NameOf(RateRound round, RoundContact to) => RoundWords.NameOf(parties, round, to.Party);
}
