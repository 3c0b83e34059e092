using System.Text.Json;
using Microsoft.Extensions.Logging;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>
/// Keeps trials as files under <c>proev</c> of the data folder, one folder each, so that any copy of the application can
/// answer. An expired trial is gone for whoever asks, also before it has been swept away.
/// </summary>
public sealed class TrialStore(DataFolder data, TimeProvider time, TrialSettings settings, ILogger<TrialStore> log)
    : IDisposable
{
    private const string Root = "proev";
    private const string Workbook = "takstfil.xlsx";
    private const string Note = "modtaget.json";

    private readonly SemaphoreSlim creating = new(1, 1);

    /// <summary>Stores a file; the trial exists from the moment its note does. RV-432 when there is no room for it.</summary>
    public async Task<Result<Trial>> CreateAsync(
        string fileName,
        Stream content,
        long length,
        CancellationToken cancellation
    )
    {
        // One at a time: what is kept is counted before each, and two counting at once would both find room.
        await creating.WaitAsync(cancellation);
        try
        {
            return HasRoom(length)
                ? await WriteAsync(TrialId.New(), fileName, content, cancellation)
                : TrialFaults.Full();
        }
        finally
        {
            creating.Release();
        }
    }

    /// <summary>The trial, or null when there is none, it is deleted, or its time is up.</summary>
    public Trial? Find(TrialId id)
    {
        if (ReadNote(id) is not { } note)
        {
            return null;
        }

        var trial = Trial(id, note);
        if (time.GetUtcNow() < trial.Expires)
        {
            return trial;
        }

        Delete(id);
        return null;
    }

    /// <summary>The file as received; null when it has been deleted meanwhile.</summary>
    public byte[]? Read(TrialId id) => IfThere(() => File.ReadAllBytes(Path.Combine(FolderOf(id), Workbook)));

    public void Delete(TrialId id) =>
        IfThere(() =>
        {
            Directory.Delete(FolderOf(id), recursive: true);
            return Root;
        });

    /// <summary>
    /// Deletes every trial whose time is up, and what a broken upload left behind. A folder that cannot be deleted is
    /// logged and tried again next time; it does not keep the others.
    /// </summary>
    public void Sweep()
    {
        foreach (var folder in data.Folder(Root).EnumerateDirectories())
        {
            if (!TrialId.TryParse(folder.Name, out var id))
            {
                continue;
            }

            try
            {
                SweepOne(folder, id);
            }
            catch (Exception stuck) when (stuck is IOException or UnauthorizedAccessException)
            {
                log.LogError(stuck, "An expired rate file could not be deleted.");
            }
        }
    }

    public void Dispose() => creating.Dispose();

    private void SweepOne(DirectoryInfo folder, TrialId id)
    {
        var received = ReadNote(id)?.Received ?? new DateTimeOffset(folder.LastWriteTimeUtc);
        if (time.GetUtcNow() >= received + settings.Lifetime)
        {
            Delete(id);
        }
    }

    private bool HasRoom(long length)
    {
        var kept = data.Folder(Root)
            .EnumerateFiles(Workbook, SearchOption.AllDirectories)
            .Select(file => IfThere(() => (object)file.Length) as long? ?? 0L)
            .ToList();
        return kept.Count < settings.MostStored && kept.Sum() + length <= settings.MostStoredBytes;
    }

    private async Task<Trial> WriteAsync(TrialId id, string fileName, Stream content, CancellationToken cancellation)
    {
        var folder = data.Folder(Path.Combine(Root, id.Value)).FullName;
        var isWritten = false;
        try
        {
            await using (var file = File.Create(Path.Combine(folder, Workbook)))
            {
                await content.CopyToAsync(file, cancellation);
            }

            var note = new TrialNote(fileName, time.GetUtcNow());
            var unfinished = Path.Combine(folder, $"{Note}.ny");
            await File.WriteAllTextAsync(unfinished, JsonSerializer.Serialize(note), cancellation);
            File.Move(unfinished, Path.Combine(folder, Note));
            isWritten = true;
            return Trial(id, note);
        }
        finally
        {
            if (!isWritten)
            {
                Delete(id);
            }
        }
    }

    private Trial Trial(TrialId id, TrialNote note) =>
        new(id, note.FileName, note.Received, note.Received + settings.Lifetime);

    private TrialNote? ReadNote(TrialId id) =>
        IfThere(() => File.ReadAllText(Path.Combine(FolderOf(id), Note))) is { } text ? NoteOf(text) : null;

    // A note cut off by a crash is as good as none: its folder goes by age.
    private static TrialNote? NoteOf(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<TrialNote>(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string FolderOf(TrialId id) => Path.Combine(data.Path, Root, id.Value);

    // Another request or the sweeper may delete a trial at any moment; then it is simply not there.
    private static T? IfThere<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private sealed record TrialNote(string FileName, DateTimeOffset Received);
}
