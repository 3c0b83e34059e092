using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Features;

/// <summary>Stores population by party, year and source: all of a file or nothing.</summary>
public sealed class PopulationDesk(WriteDesk desk)
{
    /// <summary>Stores the counts; those stored before are corrected, with what they were in the audit.</summary>
    /// <param name="counts">Party and year with the count.</param>
    /// <param name="source">Who counted.</param>
    /// <param name="cancellation">Stops the work; nothing is stored then.</param>
    public Task<Result<PopulationStored>> StoreAsync(
        IReadOnlyDictionary<(string Party, int Year), int> counts,
        string source,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<PopulationStored>(
            async write =>
            {
                var years = counts.Keys.Select(key => key.Year).Distinct().ToList();
                var stored = await write
                    .Db.Set<PopulationFigure>()
                    .Where(figure => figure.Source == source && years.Contains(figure.Year))
                    .ToDictionaryAsync(figure => (figure.Party, figure.Year), cancellation);
                var changes = new List<PopulationChange>();
                foreach (var (key, count) in counts)
                {
                    if (!stored.TryGetValue(key, out var figure))
                    {
                        write.Db.Add(Figure(key, count, source, write.Now));
                        changes.Add(new(key.Party, key.Year, null, count));
                    }
                    else if (figure.Count != count)
                    {
                        changes.Add(new(key.Party, key.Year, figure.Count, count));
                        (figure.Count, figure.EnteredAt) = (count, write.Now);
                    }
                }

                var result = new PopulationStored(
                    changes.Count(change => change.Before is null),
                    changes.Count(change => change.Before is not null),
                    counts.Count - changes.Count
                );
                write.Audit(
                    new AuditNote(
                        "population.imported",
                        new SubjectReference("population", string.Join('-', years.Order())),
                        $"Folketal fra »{source}« blev lagt ind: {Danish.Number(result.Added)} nye, "
                            + $"{Danish.Number(result.Corrected)} rettede, {Danish.Number(result.Alike)} uændrede.",
                        After: changes
                    )
                );
                return result;
            },
            cancellation
        );

    private static PopulationFigure Figure((string Party, int Year) key, int count, string source, DateTime now) =>
        new()
        {
            Party = key.Party,
            Year = key.Year,
            Count = count,
            Source = source,
            EnteredAt = now,
        };
}

/// <summary>What an import did.</summary>
public sealed record PopulationStored(int Added, int Corrected, int Alike);

/// <summary>One count an import entered or corrected.</summary>
public sealed record PopulationChange(string Party, int Year, int? Before, int After);
