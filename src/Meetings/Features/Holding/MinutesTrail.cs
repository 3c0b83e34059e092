using System.Security.Cryptography;
using System.Text;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Meetings.Features.Holding;

/// <summary>An item's minutes as the audit trail tells them. The internal note never leaves, so it is only told that it changed.</summary>
/// <param name="Outcome">How the item ended.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Discussion">What was said.</param>
/// <param name="Reservations">Who did not agree.</param>
/// <param name="Bullets">What became of each recommendation, a line each.</param>
/// <param name="InternalNote">How long the internal note is, with the beginning of its SHA-256, which tells that it changed.</param>
public sealed record MinutesTrail(
    string Outcome,
    string Decision,
    string Discussion,
    string Reservations,
    string Bullets,
    string InternalNote
)
{
    public static MinutesTrail Of(ItemMinutes minutes, IEnumerable<Recommendation> bullets) =>
        new(
            MeetingWords.Of(minutes.Outcome),
            minutes.Decision,
            minutes.Discussion,
            minutes.Reservations,
            string.Join(
                '\n',
                bullets.Select(bullet =>
                    $"{bullet.Text}: {MeetingWords.Of(bullet.Outcome)} {bullet.OutcomeNote}".Trim()
                )
            ),
            Mark(minutes.InternalNote)
        );

    private static string Mark(string note) =>
        note.Length == 0
            ? ""
            : string.Create(
                Danish.Invariant,
                $"{note.Length} tegn ({Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(note)))[..8]})"
            );
}
