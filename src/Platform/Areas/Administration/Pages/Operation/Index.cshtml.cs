using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Operation;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Areas.Administration.Pages.Operation;

/// <summary>How the installation runs: what is wrong, queues, jobs, backups, the audit chain and the database.</summary>
[RequiresPermission(Permissions.ReadOperation)]
[OwnScope]
public sealed class IndexModel(OperationReading reading) : PageModel
{
    private const decimal Kilo = 1024m;

    public OperationReport Report { get; private set; } = null!;

    public JobList Jobs { get; private set; } = null!;

    public DatabaseFacts Database { get; private set; } = null!;

    public string Version { get; } =
        typeof(IndexModel).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Report = await reading.LoadAsync(cancellation);
        Jobs = new JobList(Report.Jobs, Request);
        Database = await reading.DatabaseAsync(cancellation);
    }

    /// <summary>A size as people say it: 12,3 MB.</summary>
    public static string Size(long bytes) =>
        bytes switch
        {
            < 1024 => $"{Danish.Number(bytes)} byte",
            < 1024 * 1024 => $"{Danish.Number(bytes / Kilo, 1)} kB",
            < 1024L * 1024 * 1024 => $"{Danish.Number(bytes / Kilo / Kilo, 1)} MB",
            _ => $"{Danish.Number(bytes / Kilo / Kilo / Kilo, 1)} GB",
        };

    /// <summary>How long a run took: 0,4 sek.</summary>
    public static string Duration(TimeSpan? time) =>
        time is { } taken ? $"{Danish.Number((decimal)taken.TotalSeconds, 1)} sek." : "–";
}
