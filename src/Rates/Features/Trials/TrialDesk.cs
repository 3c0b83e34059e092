using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>A finished trial whose file could be read.</summary>
public sealed record OpenTrial(Trial Trial, AssessedRateFile Assessed);

/// <summary>What pages and endpoints ask for: take a file in, find its job, wait for its result, delete it.</summary>
public sealed class TrialDesk(TrialStore store, TrialJobs jobs, TrialSettings settings)
{
    private const int LongestName = 120;

    /// <summary>Takes a file in and queues it; RV-2xx when it is none or too large, RV-430 when the queue is full, RV-432 when the disk's share is.</summary>
    public async Task<Result<TrialJob>> ReceiveAsync(IFormFile? file, CancellationToken cancellation)
    {
        if (Refusal(file) is { } fault)
        {
            return fault;
        }

        await using var content = file!.OpenReadStream();
        var stored = await store.CreateAsync(Shown(file.FileName), content, file.Length, cancellation);
        if (!stored.IsOk)
        {
            return stored.Fault;
        }

        var trial = stored.Value;
        if (jobs.Start(trial) is { } job)
        {
            await job.WaitAsync(settings.Patience, cancellation);
            return job;
        }

        store.Delete(trial.Id);
        return TrialFaults.Busy();
    }

    /// <summary>The job of the trial an address names; null when there is no such trial, or no longer.</summary>
    public TrialJob? Find(string? id) =>
        TrialId.TryParse(id, out var known) && store.Find(known) is { } trial
            ? jobs.Start(trial) ?? new TrialJob(trial)
            : null;

    /// <summary>The job with the outcome it has reached within the patience of a request.</summary>
    public async Task<TrialJob?> FindAsync(string? id, CancellationToken cancellation)
    {
        var job = Find(id);
        if (job is not null)
        {
            await job.WaitAsync(settings.Patience, cancellation);
        }

        return job;
    }

    /// <summary>The file as received; null when it is gone.</summary>
    public byte[]? Original(Trial trial) => store.Read(trial.Id);

    public void Delete(TrialId id)
    {
        store.Delete(id);
        jobs.Forget(id);
    }

    /// <summary>Why an uploaded file is not even looked into; null when it is.</summary>
    public static Fault? Refusal(IFormFile? file) =>
        file is null || file.Length == 0 ? SheetFaults.EmptyFile()
        : file.Length > ReadLimits.Default.FileBytes
            ? SheetFaults.FileTooLarge(file.Length, ReadLimits.Default.FileBytes)
        : null;

    /// <summary>The last of a path, without characters that cannot be seen or turn the text around, cut between characters.</summary>
    public static string Shown(string fileName)
    {
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = string.Concat(
            name.EnumerateRunes()
                .Where(letter =>
                    Rune.GetUnicodeCategory(letter)
                        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator)
                )
        );
        var start = Math.Max(0, plain.Length - LongestName);
        return start > 0 && char.IsLowSurrogate(plain[start]) ? plain[(start + 1)..] : plain[start..];
    }
}
