using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>How rounds are spoken of, the same on pages and in mails.</summary>
public static class RoundWords
{
    /// <summary>The dates' labels.</summary>
    public static string Of(RoundDate date) =>
        date switch
        {
            RoundDate.Opens => "Runden åbner",
            RoundDate.Deadline => "Frist for at aflevere",
            RoundDate.Review => "Gennemgang slut",
            RoundDate.Publishes => "Taksterne offentliggøres",
            _ => throw new ArgumentOutOfRangeException(nameof(date)),
        };

    /// <summary>fredag 23. oktober 2026.</summary>
    public static string Day(DateOnly day) => day.ToString("dddd d. MMMM yyyy", Danish.Culture);

    /// <summary>23. okt.</summary>
    public static string ShortDay(DateOnly day) => day.ToString("d. MMM", Danish.Culture).TrimEnd('.') + ".";

    /// <summary>én driftsherre, 4 driftsherrer.</summary>
    public static string Operators(int count) => count == 1 ? "én driftsherre" : $"{Danish.Number(count)} driftsherrer";

    /// <summary>
    /// What a round still waits for: 5 driftsherrer mangler at aflevere, 2 skal rette en returneret fil, 3 har fejl eller
    /// manglende bemærkninger.
    /// </summary>
    /// <param name="never">Those that have never delivered.</param>
    /// <param name="returned">Those whose delivery was returned.</param>
    /// <param name="open">Those whose delivery has errors or warnings nobody has explained.</param>
    public static string Missing(int never, int returned, int open)
    {
        var parts = new[]
        {
            (Count: never, Words: "mangler at aflevere"),
            (Count: returned, Words: "skal rette en returneret fil"),
            (Count: open, Words: "har fejl eller manglende bemærkninger"),
        }
            .Where(part => part.Count > 0)
            .Select(
                (part, at) =>
                    $"{(at == 0 ? Operators(part.Count) : part.Count == 1 ? "én" : Danish.Number(part.Count))} {part.Words}"
            )
            .ToList();
        return parts.Count == 0 ? "ingen mangler noget" : string.Join(", ", parts);
    }

    /// <summary>The first letter large, for headings and cells.</summary>
    public static string Large(string words) =>
        words.Length == 0 ? words : char.ToUpper(words[0], Danish.Culture) + words[1..];

    public static string AreaName(string area) => PartyRegister.AreaName(new AreaKey(area));

    public static BadgeKind Badge(RoundState state) =>
        state switch
        {
            RoundState.Planned => BadgeKind.Plain,
            RoundState.Open => BadgeKind.Info,
            RoundState.Closed => BadgeKind.Warning,
            RoundState.Published => BadgeKind.Success,
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    public static BadgeKind Badge(BoardStage stage) =>
        stage switch
        {
            BoardStage.NotBegun => BadgeKind.Error,
            BoardStage.Fetched => BadgeKind.Plain,
            BoardStage.Delivered or BoardStage.SignedOff => BadgeKind.Info,
            BoardStage.Returned => BadgeKind.Warning,
            BoardStage.Accepted => BadgeKind.Success,
            _ => throw new ArgumentOutOfRangeException(nameof(stage)),
        };

    /// <summary>The party's name without the word Kommune, for lists of many; its code when the register does not know it.</summary>
    public static string ShortNameOf(PartyRegister parties, RateRound round, string party) =>
        parties.Find(party, round.BudgetYear) is { IsOk: true } found ? found.Value.Name : party;

    /// <summary>What is said of a party of the register; its code when the register does not know it.</summary>
    public static string NameOf(PartyRegister parties, RateRound round, string party) =>
        parties.Find(party, round.BudgetYear) is { IsOk: true } found ? found.Value.FullName : party;
}
