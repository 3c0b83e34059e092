using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Features.Appendices;

/// <summary>
/// Finds an appendix for the one who asks: whole for those who read the forum's approvals, and for everyone else when the
/// round is published, without what is held back.
/// </summary>
public sealed class AppendixReading(RoundDesk rounds, AppendixDesk desk, VisitorAccessor visitors)
{
    /// <summary>The round, when the visitor may read its appendix; else null.</summary>
    public async Task<RateRound?> FindRoundAsync(string area, string year, CancellationToken cancellation) =>
        await rounds.FindAsync(area, year, cancellation) is { } round
        && (round.State == RoundState.Published || IsWhole(round))
            ? round
            : null;

    public Task<RateAppendix> LoadAsync(RateRound round, CancellationToken cancellation) =>
        desk.LoadAsync(round, IsWhole(round), cancellation);

    /// <summary>True for a reader who may know what is not published yet.</summary>
    private bool IsWhole(RateRound round) => visitors.Current.May(Permissions.ReadApprovals, round.AreaKey);
}
