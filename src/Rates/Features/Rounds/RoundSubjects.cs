using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>Resolves rate-round/midtjylland-2027 to the round's board.</summary>
public sealed class RoundSubjects(RoundDesk rounds) : ISubjectSource
{
    public IReadOnlySet<string> Kinds { get; } = new HashSet<string>(StringComparer.Ordinal) { RateRound.Kind };

    public async Task<SubjectLink?> FindAsync(SubjectReference subject, CancellationToken cancellation)
    {
        var at = subject.Key.LastIndexOf('-');
        return
            subject.Kind == RateRound.Kind
            && at > 0
            && await rounds.FindAsync(subject.Key[..at], subject.Key[(at + 1)..], cancellation) is { } round
            ? new SubjectLink(
                $"Takstrunde {round.Year}, {RoundWords.AreaName(round.Area)}",
                round.Address,
                Permissions.ReadRounds,
                round.AreaKey,
                null
            )
            : null;
    }
}
