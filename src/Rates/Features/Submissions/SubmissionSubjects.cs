using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>Resolves references to deliveries, written rate-submission/midtjylland-2027-0779-1.</summary>
public sealed class SubmissionSubjects(SubmissionDesk submissions) : ISubjectSource
{
    private const int KeyParts = 4;

    public IReadOnlySet<string> Kinds { get; } = new HashSet<string>(StringComparer.Ordinal) { RateSubmission.Kind };

    public async Task<SubjectLink?> FindAsync(SubjectReference subject, CancellationToken cancellation)
    {
        var parts = subject.Key.Split('-');
        return
            parts.Length == KeyParts
            && await submissions.FindAsync(parts[0], parts[1], parts[2], parts[3], cancellation) is { } delivery
            ? new SubjectLink(
                $"{delivery.Own.PartyName}, levering {delivery.Submission.Number} i takstrunde {delivery.Round.Year}",
                delivery.Address,
                Permissions.ReadSubmissions,
                delivery.Round.AreaKey,
                delivery.Own.Party
            )
            : null;
    }
}
