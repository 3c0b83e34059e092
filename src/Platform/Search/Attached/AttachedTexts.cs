using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Search.Attached;

/// <summary>
/// Reads the texts of attached files into the index, outside the writes that attach them: a file is read once, however many
/// refer to it.
/// </summary>
public sealed class AttachedTexts(
    RammevaerkDb db,
    IEnumerable<ISearchSource> sources,
    SearchIndex index,
    SearchBuilder builder,
    WriteDesk desk
) : IJobWork
{
    private const int Most = 50;

    public string Name => "search-texts";

    public string Title => "Læs bilags tekst ind i søgningen";

    public string Schedule => "30 0/2 * * * ?";

    public async Task RunAsync(CancellationToken cancellation)
    {
        if (await builder.IsNeededAsync(cancellation))
        {
            return;
        }

        foreach (var source in sources)
        {
            if (source is not IAttachedFiles files)
            {
                continue;
            }

            var texts = new List<(SearchFile File, string[] Subjects)>();
            foreach (var same in (await files.UnreadAsync(Most, cancellation)).GroupBy(one => one.Hash))
            {
                var content = await db.ReadFileAsync(same.Key, cancellation);
                var text = content is null
                    ? ""
                    : await FileText.ReadAsync(same.First().FileName, content, cancellation);
                texts.Add((new SearchFile { Hash = same.Key, Text = text }, [.. same.Select(one => one.Subject)]));
            }

            if (texts.Count > 0)
            {
                await StoreAsync(source, texts, cancellation);
            }
        }
    }

    private Task<Result<int>> StoreAsync(
        ISearchSource source,
        List<(SearchFile File, string[] Subjects)> texts,
        CancellationToken cancellation
    ) =>
        desk.RunAsync(
            async write =>
            {
                write.Db.AddRange(texts.Select(one => one.File));
                await write.Db.SaveChangesAsync(cancellation);
                await index.RefreshAsync(
                    write.Db,
                    source,
                    [.. texts.SelectMany(one => one.Subjects).Distinct()],
                    write.Now,
                    cancellation
                );
                write.Audit(
                    new AuditNote(
                        "search.files-read",
                        new SubjectReference("search", "index"),
                        $"Teksten i {Danish.Number(texts.Count)} bilag blev læst ind i søgningen."
                    )
                );
                return Result.Ok(texts.Count);
            },
            cancellation
        );
}
