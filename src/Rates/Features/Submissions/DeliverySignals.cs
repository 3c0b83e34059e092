using System.Diagnostics;
using System.Diagnostics.Metrics;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Operation;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>Counts deliveries and their findings for those who run the product.</summary>
internal static class DeliverySignals
{
    private static readonly Counter<long> Received = Signals.Meter.CreateCounter<long>(
        "rammevaerk.deliveries.received",
        "{delivery}",
        "Rate files taken into a round; repeated says whether the same file had come before."
    );

    private static readonly Counter<long> Refused = Signals.Meter.CreateCounter<long>(
        "rammevaerk.deliveries.refused",
        "{delivery}",
        "Rate files refused, by the number of the fault."
    );

    private static readonly Counter<long> Findings = Signals.Meter.CreateCounter<long>(
        "rammevaerk.findings",
        "{finding}",
        "Findings in delivered files, by severity."
    );

    /// <summary>A span for the whole delivery of a file.</summary>
    public static Activity? Begin() => Signals.Source.StartActivity("delivery");

    /// <summary>A span for reading, computing and checking it.</summary>
    public static Activity? BeginAssessment() => Signals.Source.StartActivity("delivery.assess");

    /// <summary>Counts how it went.</summary>
    public static void Count(Activity? span, Result<DeliveryReceipt> delivered)
    {
        if (delivered.IsOk)
        {
            Received.Add(1, new KeyValuePair<string, object?>("repeated", delivered.Value.IsRepeated));
        }
        else
        {
            Refused.Add(1, new KeyValuePair<string, object?>("fault", delivered.Fault.Id));
        }

        span.Ended(delivered.IsOk ? null : delivered.Fault.Id);
    }

    /// <summary>Counts what was found in a file.</summary>
    public static void Count(AssessedRateFile file)
    {
        foreach (var same in file.Findings.GroupBy(finding => finding.Check.Severity))
        {
            Findings.Add(same.Count(), new KeyValuePair<string, object?>("severity", same.Key.ToString()));
        }
    }
}
