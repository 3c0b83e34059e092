using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Meetings.Files.OldMinutes;
using Rammevaerk.Meetings.Rules.Archive;
using Rammevaerk.Meetings.Rules.OldMinutes;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Privacy;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Archive;

/// <summary>Reads files of old agendas and minutes and lays them out for review; and reads them again with what was learned.</summary>
public sealed class TakeInMinutes(WriteDesk desk, ImportDesk imports, RammevaerkDb db, TimeProvider time)
{
    /// <summary>Reads a file and keeps both.</summary>
    /// <param name="area">Key of the area.</param>
    /// <param name="fileName">The file's name.</param>
    /// <param name="content">The file.</param>
    /// <param name="cancellation">Stops the reading; nothing is stored then.</param>
    /// <returns>
    /// The document for review; the one there is when the same file came before. Or RV-964 to RV-970 it cannot be read, RV-924
    /// it holds a personal number.
    /// </returns>
    public async Task<Result<MinutesImport>> RunAsync(
        string area,
        string fileName,
        byte[] content,
        CancellationToken cancellation
    )
    {
        var source = await OldMinutesFile.ReadAsync(content, cancellation);
        if (source.Fault is { } unread)
        {
            return unread;
        }

        if (PersonalNumbers.AreIn(TextOf(source.Value), DanishClock.Today(time)))
        {
            return ArchiveFaults.PersonalNumber(fileName);
        }

        var bodies = await imports.BodiesAsync(area, cancellation);
        var (minutes, body) = await ReadAsync(source.Value, bodies, null, cancellation);
        return await desk.RunAsync<MinutesImport>(
            async write =>
            {
                var hash = await write.StoreAsync(content, cancellation);
                await write.Db.HoldAsync($"minutes-import/{area}/{hash}", cancellation);
                var twice = await write
                    .Db.Set<MinutesImport>()
                    .FirstOrDefaultAsync(
                        one => one.Area == area && one.FileHash == hash && one.State != ImportState.Discarded,
                        cancellation
                    );
                if (twice is not null)
                {
                    return twice;
                }

                var written = minutes.Write();
                var import = new MinutesImport
                {
                    Area = area,
                    BodyId = body?.Id,
                    FileName = fileName,
                    FileHash = hash,
                    Source = TextOf(source.Value),
                    Reading = written,
                    Reviewed = written,
                    ReceivedAt = write.Now,
                    ReceivedByName = write.Visitor.Name,
                };
                write.Db.Add(import);
                write.Audit(
                    new AuditNote(
                        "minutes-import.read",
                        import.Subject,
                        $"{fileName} blev læst ind: {Count(minutes)}.",
                        import.AreaKey,
                        After: new { hash, minutes.Doubtful }
                    )
                );
                return import;
            },
            cancellation
        );
    }

    /// <summary>
    /// Reads the file again with what has been learned since; what people corrected in it is given up, and stands in the trail.
    /// </summary>
    /// <returns>The document; null when the area has none such. Or RV-926 it is imported, RV-701 changed meanwhile.</returns>
    public async Task<Result<MinutesImport?>> AgainAsync(
        string area,
        Guid id,
        int version,
        CancellationToken cancellation
    )
    {
        var known = await db.Set<MinutesImport>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == id && one.Area == area, cancellation);
        if (known is null || await db.ReadFileAsync(known.FileHash, cancellation) is not { } content)
        {
            return Result.Ok<MinutesImport?>(null);
        }

        var source = await OldMinutesFile.ReadAsync(content, cancellation);
        if (source.Fault is { } unread)
        {
            return unread;
        }

        var bodies = await imports.BodiesAsync(area, cancellation);
        var (minutes, body) = await ReadAsync(source.Value, bodies, known.BodyId, cancellation);
        return await desk.RunAsync<MinutesImport?>(
            async write =>
            {
                var import = await write.Db.Set<MinutesImport>().SingleAsync(one => one.Id == id, cancellation);
                if (!import.IsOpen)
                {
                    return ArchiveFaults.Closed(ImportWords.Of(import.State));
                }

                if (import.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var written = minutes.Write();
                (import.Reading, import.Reviewed, import.BodyId) = (written, written, body?.Id);
                write.Audit(
                    new AuditNote(
                        "minutes-import.read-again",
                        import.Subject,
                        $"{import.FileName} blev læst igen: {Count(minutes)}.",
                        import.AreaKey
                    )
                );
                return import;
            },
            cancellation
        );
    }

    /// <summary>The body a document names, by its name or the meeting's title; null when none or several could be meant.</summary>
    public static Body? BodyOf(ReadMinutes read, IReadOnlyList<Body> bodies) =>
        RegisterMatch.BodyOf(read.Body?.Value ?? "", bodies)
        ?? RegisterMatch.BodyOf(read.MeetingTitle?.Value ?? "", bodies);

    private static string TextOf(SourceDocument source) =>
        string.Join('\n', source.Lines.Select(line => line.Text.ReplaceLineEndings(" ")));

    private static string Count(ReviewedMinutes minutes) =>
        $"{Kernel.Danish.Number(minutes.Items.Count)} punkter, {Kernel.Danish.Number(minutes.Present.Count)} deltagere, {Kernel.Danish.Number(minutes.Doubtful)} usikre felter";

    /// <summary>Reads it as documents of any body, and once more with what was learned when the body is known then.</summary>
    private async Task<(ReviewedMinutes Minutes, Body? Body)> ReadAsync(
        SourceDocument source,
        IReadOnlyList<Body> bodies,
        Guid? chosen,
        CancellationToken cancellation
    )
    {
        var read = OldMinutesReader.Read(source, null, HunspellWords.OfMachine);
        var body = bodies.FirstOrDefault(one => one.Id == chosen) ?? BodyOf(read, bodies);
        var knowledge = await KnowledgeAsync(body, cancellation);
        if (knowledge is not null)
        {
            read = OldMinutesReader.Read(source, knowledge, HunspellWords.OfMachine);
        }

        var repair = ScanRepair.For(
            source.Lines.Select(line => line.Text),
            knowledge ?? ReaderKnowledge.Empty,
            HunspellWords.OfMachine
        );
        return (ReviewStart.Of(read, source, read.IsScanned ? repair.Repair : null), body);
    }

    private async Task<ReaderKnowledge?> KnowledgeAsync(Body? body, CancellationToken cancellation)
    {
        var learned = await imports.LearnedAsync(body?.Id, cancellation);
        return learned.Count == 0
            ? null
            : new()
            {
                Labels = learned
                    .Where(one => one.Kind == LearnedKind.Label)
                    .ToDictionary(
                        one => one.Text,
                        one => Enum.Parse<PartLabel>(one.Meaning),
                        StringComparer.OrdinalIgnoreCase
                    ),
                Words = learned
                    .Where(one => one.Kind == LearnedKind.Word)
                    .ToDictionary(one => one.Text, one => one.Meaning, StringComparer.Ordinal),
                Names = [.. learned.Where(one => one.Kind == LearnedKind.Name).Select(one => one.Meaning)],
            };
    }
}
