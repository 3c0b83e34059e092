using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Archive;

/// <summary>A field somebody corrected.</summary>
public sealed record CorrectedField(string Field, string Before, string After);

/// <summary>Stores what people correct in a document under review, and what the reader learns from it.</summary>
public sealed class ReviewImport(WriteDesk desk)
{
    /// <summary>Stores the corrections of one part; nothing changed stores nothing.</summary>
    /// <param name="shown">The document as the page showed it.</param>
    /// <param name="version">The version the form was filled from.</param>
    /// <param name="part">What was corrected: Mødet, Punkt 2.1.</param>
    /// <param name="correct">The document with the corrections.</param>
    /// <param name="body">The body chosen; null to keep the one there is.</param>
    /// <param name="fields">Which fields differ.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The document. Or RV-926 it is imported, RV-701 changed meanwhile.</returns>
    public Task<Result<MinutesImport>> RunAsync(
        MinutesImport shown,
        int version,
        string part,
        ReviewedMinutes correct,
        Guid? body,
        IReadOnlyList<CorrectedField> fields,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<MinutesImport>(
            async write =>
            {
                var import = await write.Db.Set<MinutesImport>().SingleAsync(one => one.Id == shown.Id, cancellation);
                if (!import.IsOpen)
                {
                    return ArchiveFaults.Closed(ImportWords.Of(import.State));
                }

                if (import.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var isMoved = body is not null && body != import.BodyId;
                if (fields.Count == 0 && !isMoved)
                {
                    return import;
                }

                import.Reviewed = correct.Write();
                import.BodyId = body ?? import.BodyId;
                foreach (var field in fields)
                {
                    write.Db.Add(CorrectionOf(import, part, field, write));
                }

                await LearnNamesAsync(write, import, fields, cancellation);
                write.Audit(
                    new AuditNote(
                        "minutes-import.corrected",
                        import.Subject,
                        $"{part} i {import.FileName} blev rettet.",
                        import.AreaKey,
                        Before: fields.ToDictionary(one => one.Field, one => one.Before),
                        After: fields.ToDictionary(one => one.Field, one => one.After)
                    )
                );
                return import;
            },
            cancellation
        );

    /// <summary>Teaches the reader something about the body's documents; the same again changes nothing.</summary>
    /// <returns>What was learned. Or RV-926 the document is imported, RV-977 nobody has said which body it is.</returns>
    public Task<Result<LearnedReading>> LearnAsync(
        MinutesImport shown,
        LearnedKind kind,
        string text,
        string meaning,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<LearnedReading>(
            async write =>
            {
                var import = await write.Db.Set<MinutesImport>().SingleAsync(one => one.Id == shown.Id, cancellation);
                if (!import.IsOpen)
                {
                    return ArchiveFaults.Closed(ImportWords.Of(import.State));
                }

                if (import.BodyId is null)
                {
                    return ArchiveFaults.BodyForLearning();
                }

                var learned = await PutAsync(write, import, kind, text, meaning, cancellation);
                if (learned.IsNew)
                {
                    write.Audit(
                        new AuditNote(
                            "minutes-import.learned",
                            import.Subject,
                            $"Læseren har lært: »{text}« er {(kind == LearnedKind.Label ? "en overskrift" : $"»{meaning}«")}.",
                            import.AreaKey,
                            After: new
                            {
                                kind,
                                text,
                                meaning,
                            }
                        )
                    );
                }

                return learned.Row;
            },
            cancellation
        );

    private static MinutesCorrection CorrectionOf(
        MinutesImport import,
        string part,
        CorrectedField field,
        Write write
    ) =>
        new()
        {
            ImportId = import.Id,
            Part = part,
            Field = field.Field,
            Before = field.Before,
            After = field.After,
            At = write.Now,
            ByName = write.Visitor.Name,
        };

    /// <summary>A name spelled anew is remembered for the body, so that the next document is read with it.</summary>
    private static async Task LearnNamesAsync(
        Write write,
        MinutesImport import,
        IReadOnlyList<CorrectedField> fields,
        CancellationToken cancellation
    )
    {
        if (import.BodyId is null)
        {
            return;
        }

        foreach (var field in fields.Where(one => one.Field == ImportForms.NameField && one.After.Length > 0))
        {
            await PutAsync(write, import, LearnedKind.Name, field.Before, field.After, cancellation);
        }
    }

    private static async Task<(LearnedReading Row, bool IsNew)> PutAsync(
        Write write,
        MinutesImport import,
        LearnedKind kind,
        string text,
        string meaning,
        CancellationToken cancellation
    )
    {
        var body = import.BodyId!.Value;
        var known = await write
            .Db.Set<LearnedReading>()
            .FirstOrDefaultAsync(one => one.BodyId == body && one.Kind == kind && one.Text == text, cancellation);
        if (known is not null && known.Meaning == meaning)
        {
            return (known, false);
        }

        var row =
            known
            ?? new LearnedReading
            {
                BodyId = body,
                Kind = kind,
                Text = text,
            };
        (row.Meaning, row.ImportId, row.At, row.ByName) = (meaning, import.Id, write.Now, write.Visitor.Name);
        if (known is null)
        {
            write.Db.Add(row);
        }

        return (row, true);
    }
}
