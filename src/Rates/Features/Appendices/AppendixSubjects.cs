using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Features.Appendices;

/// <summary>Resolves rate-appendix/nordjylland-2027 to the appendix: public when the round is published.</summary>
internal sealed class AppendixSubjects(RoundDesk rounds) : ISubjectSource
{
    public IReadOnlySet<string> Kinds { get; } = new HashSet<string>(StringComparer.Ordinal) { AppendixEdition.Kind };

    public static SubjectReference ReferenceOf(RateRound round) => new(AppendixEdition.Kind, round.Reference.Key);

    public async Task<SubjectLink?> FindAsync(SubjectReference subject, CancellationToken cancellation)
    {
        var at = subject.Key.LastIndexOf('-');
        return at > 0 && await rounds.FindAsync(subject.Key[..at], subject.Key[(at + 1)..], cancellation) is { } round
            ? new SubjectLink(
                $"Takstbilag {round.BudgetYear}, {RoundWords.AreaName(round.Area)}",
                AppendixEndpoints.AddressOf(round),
                round.State == RoundState.Published ? Permissions.ReadPublic : Permissions.ReadApprovals,
                round.AreaKey,
                null
            )
            : null;
    }
}
