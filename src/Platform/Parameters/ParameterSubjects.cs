using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Parameters;

/// <summary>Leads from parameter/midtjylland/overhead-max to the parameter's public page.</summary>
internal sealed class ParameterSubjects(ParameterDesk desk) : ISubjectSource
{
    public IReadOnlySet<string> Kinds { get; } = new HashSet<string>(StringComparer.Ordinal) { ParameterDesk.Kind };

    public async Task<SubjectLink?> FindAsync(SubjectReference subject, CancellationToken cancellation)
    {
        if (subject.Key.Split('/') is not [var area, var name])
        {
            return null;
        }

        var history = await desk.HistoryAsync(new AreaKey(area), name, cancellation);
        return history is null
            ? null
            : new SubjectLink(
                $"{history.Any.Label}, {AreaWords.Of(new AreaKey(area))}",
                $"/takster/parametre/{area}/{name}",
                Permissions.ReadPublic,
                null,
                null
            );
    }
}
