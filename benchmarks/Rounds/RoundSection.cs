using System.Diagnostics;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Bench.Rounds;

/// <summary>A national round: the engine against LibreOffice recalculating the same workbooks, as it is done today.</summary>
internal static class RoundSection
{
    private const int Operators = 103;
    private const int Services = 180;
    private const int Rounds = 9;
    private const double FasterThanLibreOffice = 100.0;
    private const double TracedLimit = 5.0;

    public static SectionResult Run()
    {
        using var files = new RateFiles();
        var workbooks = Enumerable.Range(0, Operators).Select(seed => files.Make(seed, Services)).ToArray();
        var libreOffice = LibreOfficeMilliseconds(workbooks);
        var read = workbooks.Select(workbook => Read(files, workbook)).ToArray();
        var timings = Measure.SideBySide(
            Rounds,
            new("Engine, silent", () => read.Sum(file => Total(file, traced: false))),
            new("Engine, with derivations", () => read.Sum(file => Total(file, traced: true))),
            new(
                "Engine, reading the workbooks too",
                () => workbooks.Sum(workbook => Total(Read(files, workbook), traced: false))
            )
        );
        return new(
            "A national round",
            $"All rates of {Operators} operators with {Services} services of nine cost lines and ten add-ons each. LibreOffice "
                + "opens, recalculates and saves the same workbooks headless, in one batch, once: the cached results are not there.",
            [new("LibreOffice, headless, one batch", libreOffice, 0), .. timings],
            [
                new(
                    "LibreOffice's time over the engine's, silent",
                    libreOffice / timings[0].Milliseconds,
                    FasterThanLibreOffice,
                    AtLeast: true
                ),
                new(
                    "LibreOffice's time over the engine's, with derivations",
                    libreOffice / timings[1].Milliseconds,
                    FasterThanLibreOffice,
                    AtLeast: true
                ),
                new("with derivations against silent", timings[1].Milliseconds / timings[0].Milliseconds, TracedLimit),
            ]
        );
    }

    private static RateFile Read(RateFiles files, byte[] workbook)
    {
        using var stream = new MemoryStream(workbook);
        return files.Reader.Read(stream, RateFiles.Limits).Value;
    }

    private static decimal Total(RateFile file, bool traced)
    {
        var rates = RateCalculation.Compute(file, traced).Value;
        return rates.Services.Sum(service => service.Rate?.Value ?? 0m)
            + rates.AddOns.Sum(addOn => addOn.Rate?.Value ?? 0m);
    }

    private static double LibreOfficeMilliseconds(byte[][] workbooks)
    {
        var folder = Directory.CreateTempSubdirectory("rammevaerk-bench-").FullName;
        try
        {
            var start = new ProcessStartInfo("soffice") { UseShellExecute = false };
            start.ArgumentList.Add($"-env:UserInstallation=file://{Path.Combine(folder, "profile")}");
            foreach (
                var argument in (string[])
                    ["--headless", "--convert-to", "xlsx", "--outdir", Path.Combine(folder, "out")]
            )
            {
                start.ArgumentList.Add(argument);
            }

            for (var i = 0; i < workbooks.Length; i++)
            {
                var path = Path.Combine(folder, $"operator-{i}.xlsx");
                File.WriteAllBytes(path, workbooks[i]);
                start.ArgumentList.Add(path);
            }

            start.RedirectStandardOutput = true;
            var from = Stopwatch.GetTimestamp();
            using var process = Process.Start(start)!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var time = Stopwatch.GetElapsedTime(from).TotalMilliseconds;
            return Directory.GetFiles(Path.Combine(folder, "out")).Length == workbooks.Length
                ? time
                : throw new InvalidOperationException("LibreOffice did not save every workbook.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
