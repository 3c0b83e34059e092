using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Privacy;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Files;

/// <summary>Reads a rate file that somebody uploads: the same as anywhere, but one with personal numbers is stopped (RV-240).</summary>
public sealed class RateFileIntake(RateFileReader reader, TimeProvider time)
{
    /// <summary>The file; RV-2xx for the workbook, RV-240 for personal numbers in it, RV-4xx for the rate file.</summary>
    public Result<RateFile> Read(Stream stream, CancellationToken cancellation) =>
        SheetReader.Read(stream, ReadLimits.Default, cancellation).Then(Checked).Then(reader.Read);

    private Result<WorkbookCells> Checked(WorkbookCells workbook) =>
        PersonalNumberGuard.Check(workbook, SignedSheet.SheetName, DanishClock.Today(time)) is { } stopped
            ? stopped
            : workbook;
}
