using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Platform.Operation;

/// <summary>The jobs filtered and ordered as an address says: <c>?q=mail&amp;udfald=Failed&amp;orden=-sidst</c>.</summary>
public sealed class JobList
{
    private static readonly Dictionary<string, Func<JobStatus, object?>> Columns = new()
    {
        ["job"] = job => job.Title,
        ["sidst"] = job => job.Last?.StartedAt,
        ["varighed"] = job => job.Duration,
        ["udfald"] = job => JobOutcomeWords.Of(job.Outcome),
        ["fejl"] = job => job.Failures,
        ["naeste"] = job => job.Next,
    };

    public JobList(IReadOnlyList<JobStatus> all, HttpRequest request)
    {
        All = all;
        Text = request.Query["q"].ToString().Trim();
        Outcome = request.Query["udfald"].ToString();
        Shown = [.. ListOrder.Of(request).Apply(all.Where(Matches), Columns)];
    }

    public IReadOnlyList<JobStatus> All { get; }

    public IReadOnlyList<JobStatus> Shown { get; }

    public string Text { get; }

    /// <summary>An outcome's name; empty for all.</summary>
    public string Outcome { get; }

    /// <summary>The list as a file.</summary>
    public ListExport<JobStatus> Export() =>
        new(
            "Job",
            [
                ExportColumn<JobStatus>.Text("Job", job => job.Title, 34),
                ExportColumn<JobStatus>.Text("Navn", job => job.Name, 20),
                ExportColumn<JobStatus>.Moment("Kørte sidst", job => job.Last?.StartedAt),
                ExportColumn<JobStatus>.Number("Sekunder", job => (decimal?)job.Duration?.TotalSeconds, "0.0"),
                ExportColumn<JobStatus>.Text("Gik det", job => JobOutcomeWords.Of(job.Outcome), 16),
                ExportColumn<JobStatus>.Moment("Kører næste gang", job => job.Next),
                ExportColumn<JobStatus>.Number("Fejl", job => job.Failures, "0"),
                ExportColumn<JobStatus>.Moment("Fejlede sidst", job => job.LastFailure?.StartedAt),
                ExportColumn<JobStatus>.Text("Fejlen", job => job.LastFailure?.Error, 70),
            ],
            Shown
        );

    private bool Matches(JobStatus job) =>
        (Outcome.Length == 0 || job.Outcome.ToString() == Outcome)
        && TextFilter.Finds(Text, job.Title, job.Name, job.LastFailure?.Error ?? "");
}
