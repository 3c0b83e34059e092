using Microsoft.AspNetCore.Http;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Features.Holding;

/// <summary>What is typed at an item while the meeting goes on.</summary>
/// <param name="Outcome">Field udfald.</param>
/// <param name="Decision">Field beslutning, Markdown.</param>
/// <param name="Discussion">Field droeftelse, Markdown.</param>
/// <param name="Reservations">Field forbehold.</param>
/// <param name="InternalNote">Field note.</param>
/// <param name="Bullets">Fields led-{id} and ledtekst-{id}: what became of each recommendation.</param>
/// <param name="Version">The version it was typed on; 0 when nothing was stored.</param>
public sealed record MinutesTyped(
    ItemOutcome Outcome,
    string Decision,
    string Discussion,
    string Reservations,
    string InternalNote,
    IReadOnlyDictionary<Guid, (RecommendationOutcome Outcome, string Note)> Bullets,
    int Version
)
{
    public const int Longest = 40_000;

    private const string BulletField = "led-";

    public static MinutesTyped Of(IFormCollection form)
    {
        var bullets = new Dictionary<Guid, (RecommendationOutcome, string)>();
        foreach (var field in form.Keys.Where(key => key.StartsWith(BulletField, StringComparison.Ordinal)))
        {
            if (
                Guid.TryParse(field[BulletField.Length..], out var id)
                && form.Choice<RecommendationOutcome>(field) is { } outcome
            )
            {
                bullets[id] = (outcome, form.Word($"ledtekst-{id}"));
            }
        }

        return new MinutesTyped(
            form.Choice<ItemOutcome>("udfald") ?? ItemOutcome.None,
            form.Lines("beslutning"),
            form.Lines("droeftelse"),
            form.Lines("forbehold"),
            form.Lines("note"),
            bullets,
            form.Version()
        );
    }

    /// <summary>The first text that is too long; null when none is.</summary>
    public Kernel.Faults.Fault? Fault =>
        new[] { Decision, Discussion, Reservations, InternalNote }.Any(text => text.Length > Longest)
            ? MeetingFaults.TooLong("Teksten", Longest)
            : null;

    /// <summary>Puts the texts on the row.</summary>
    public void Put(ItemMinutes minutes)
    {
        minutes.Outcome = Outcome;
        minutes.Decision = Decision;
        minutes.Discussion = Discussion;
        minutes.Reservations = Reservations;
        minutes.InternalNote = InternalNote;
    }

    /// <summary>Mine and what is stored, for somebody who lost a race.</summary>
    public IReadOnlyList<FieldVersions> Versions(ItemMinutes stored) =>
        [
            new("Udfald", MeetingWords.Of(Outcome), MeetingWords.Of(stored.Outcome)),
            new("Beslutning", Decision, stored.Decision),
            new("Drøftelse", Discussion, stored.Discussion),
            new("Forbehold", Reservations, stored.Reservations),
            new("Intern note", InternalNote, stored.InternalNote),
        ];
}
