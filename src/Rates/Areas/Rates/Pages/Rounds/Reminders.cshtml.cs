using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Rounds;

/// <summary>Who would be reminded now, and what they would read.</summary>
[RequiresPermission(Permissions.ManageRounds)]
public sealed class RemindersModel(
    RoundDesk rounds,
    RammevaerkDb db,
    RoundMail mail,
    PartyRegister register,
    ICurrentParameters parameters,
    TimeProvider time
) : RoundPageModel(rounds)
{
    public IReadOnlyList<ToRemind> Missing { get; private set; } = [];

    /// <summary>Those to remind by what they are reminded of; groups without any are left out.</summary>
    public IReadOnlyList<ReminderGroup> Groups { get; private set; } = [];

    /// <summary>Each text that would be sent, to the first person of the first who gets it; deadlines and counts are each one's own.</summary>
    public IReadOnlyList<ReminderText> Texts { get; private set; } = [];

    /// <summary>The area's rule in words.</summary>
    public string Rule { get; private set; } = "";

    public string Lead =>
        Missing.Count == 0
            ? "Alle har afleveret, og ingen har åbne fund."
            : $"{RoundWords.Large(RoundWords.Missing(
                Missing.Count(one => one.Stage is BoardStage.NotBegun or BoardStage.Fetched),
                Missing.Count(one => one.Stage == BoardStage.Returned),
                Missing.Count(one => one.Stage == BoardStage.Delivered)
            ))}. Fjern krydset ved dem, der ikke skal have en mail nu.";

    protected override async Task LoadAsync(CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        var contacts = await RoundContacts.OfAreaAsync(db, Round.AreaKey, today, cancellation);
        var reminded = await LastReminders.OfAsync(db, Round, cancellation);
        Missing =
        [
            .. (await MissingOperators.ToRemindAsync(db, Round, cancellation))
                .Select(one => new ToRemind(
                    one,
                    RoundWords.ShortNameOf(register, Round, one.Row.Party),
                    contacts[one.Row.Party].ToList(),
                    reminded.TryGetValue(one.Row.Party, out var last) ? last : null
                ))
                .OrderBy(one => one.Name, Danish.Order),
        ];
        Groups = [.. ReminderGroup.Of(Missing)];
        Texts = [.. TextsOf(today)];
        var days = RoundParameters.RemindersOf(parameters, Round.AreaKey, today);
        Rule = days.IsOk
            ? $"{string.Join(", ", days.Value.Select(day => Danish.Number(day)))} dage før driftsherrens egen frist og dagen efter den."
            : days.Fault.Message;
    }

    private IEnumerable<ReminderText> TextsOf(DateOnly today) =>
        Groups
            .SelectMany(group => group.Operators)
            .Where(one => one.People.Count > 0)
            .GroupBy(one => (one.Kind, IsLate: one.Missing.Row.DeadlineIn(Round) < today))
            .Select(same => new ReminderText(
                [.. same.Select(one => one.Name)],
                mail.Reminder(Round, same.First().Missing, same.First().People[0], "", "", today)
            ));
}

/// <summary>An operator to remind.</summary>
/// <param name="Missing">The operator, and what is missing.</param>
/// <param name="Name">Its name.</param>
/// <param name="People">Who gets the mail; empty when nobody does.</param>
/// <param name="Reminded">The day it was last reminded; null when never.</param>
public sealed record ToRemind(
    MissingOperator Missing,
    string Name,
    IReadOnlyList<RoundContact> People,
    DateOnly? Reminded
)
{
    public BoardStage Stage => Missing.Stage;

    /// <summary>What is open in its delivery: 2 fejl, 1 advarsel uden bemærkning.</summary>
    public string OpenWords =>
        string.Join(
            ", ",
            new[]
            {
                Missing.Found.Errors > 0 ? SeverityText.Counted(Severity.Error, Missing.Found.Errors) : "",
                Missing.Found.Unexplained > 0
                    ? $"{SeverityText.Counted(Severity.Warning, Missing.Found.Unexplained)} uden bemærkning"
                    : "",
            }.Where(words => words.Length > 0)
        );

    /// <summary>What it is reminded of: those that have not delivered are reminded of the same.</summary>
    public BoardStage Kind => Stage == BoardStage.Fetched ? BoardStage.NotBegun : Stage;
}

/// <summary>Operators reminded of the same.</summary>
public sealed record ReminderGroup(string Title, IReadOnlyList<ToRemind> Operators)
{
    private static readonly (BoardStage Kind, string Title)[] Kinds =
    [
        (BoardStage.NotBegun, "Mangler at aflevere"),
        (BoardStage.Returned, "Skal rette en returneret fil"),
        (BoardStage.Delivered, "Har fejl eller manglende bemærkninger"),
    ];

    public static IEnumerable<ReminderGroup> Of(IReadOnlyList<ToRemind> missing) =>
        Kinds
            .Select(kind => new ReminderGroup(kind.Title, [.. missing.Where(one => one.Kind == kind.Kind)]))
            .Where(group => group.Operators.Count > 0);
}

/// <summary>A text that would be sent, and to whom.</summary>
public sealed record ReminderText(IReadOnlyList<string> Operators, MailDraft Mail);
