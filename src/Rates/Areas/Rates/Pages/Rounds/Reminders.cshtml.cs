using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;

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

    /// <summary>The mail to the first of them; null when nobody is written to.</summary>
    public MailDraft? Example { get; private set; }

    /// <summary>The area's rule in words.</summary>
    public string Rule { get; private set; } = "";

    public string Lead =>
        Missing.Count == 0
            ? "Alle har afleveret."
            : $"{RoundWords.Large(RoundWords.Missing(Missing.Count, Missing.Count(one => one.Stage == BoardStage.Returned)))}. Fjern krydset ved dem, der ikke skal have en mail nu.";

    protected override async Task LoadAsync(CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        var contacts = await RoundContacts.OfAreaAsync(db, Round.AreaKey, today, cancellation);
        Missing =
        [
            .. (await MissingOperators.OfAsync(db, Round, cancellation))
                .Select(one => new ToRemind(
                    one.Row,
                    one.Stage,
                    RoundWords.ShortNameOf(register, Round, one.Row.Party),
                    contacts[one.Row.Party].ToList()
                ))
                .OrderBy(one => one.Name, Danish.Order),
        ];
        Example = Missing.FirstOrDefault(one => one.People.Count > 0) is { } first
            ? mail.Reminder(Round, first.Row, first.People[0], first.Stage, "", "", today)
            : null;
        var days = RoundParameters.RemindersOf(parameters, Round.AreaKey, today);
        Rule = days.IsOk
            ? $"{string.Join(", ", days.Value.Select(day => Danish.Number(day)))} dage før driftsherrens egen frist og dagen efter den."
            : days.Fault.Message;
    }
}

/// <summary>An operator to remind, and who gets the mail.</summary>
public sealed record ToRemind(RoundOperator Row, BoardStage Stage, string Name, IReadOnlyList<RoundContact> People);
