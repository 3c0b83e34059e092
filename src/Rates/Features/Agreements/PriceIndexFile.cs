using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Rules.Agreements;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>
/// Reads a table of price figures, CSV or Excel, with the columns år, procent and kilde in any order. Nothing is guessed:
/// a line that is not understood is a fault with its number (RV-561 to RV-564).
/// </summary>
public sealed class PriceIndexFile
{
    private static readonly string[] YearHeads = ["ÅR", "AAR"];
    private static readonly string[] PercentHeads = ["PROCENT", "PCT", "%", "UDVIKLING"];
    private static readonly string[] SourceHeads = ["KILDE"];

    private readonly List<PriceChange> changes = [];
    private readonly List<Fault> faults = [];

    private PriceIndexFile() { }

    /// <summary>The figures, in the order of the lines.</summary>
    public IReadOnlyList<PriceChange> Changes => changes;

    /// <summary>What is wrong, in the order of the lines.</summary>
    public IReadOnlyList<Fault> Faults => faults;

    public static PriceIndexFile Read(byte[] content)
    {
        var file = new PriceIndexFile();
        var rows = TableFile.Read(content);
        if (rows.Fault is { } fault)
        {
            file.faults.Add(fault);
        }
        else
        {
            file.Take([.. rows.Value.Where(row => !row.IsEmpty)]);
        }

        return file;
    }

    private void Take(List<TableRow> rows)
    {
        var (year, percent, source) =
            rows.Count == 0
                ? (-1, -1, -1)
                : (rows[0].Find(YearHeads), rows[0].Find(PercentHeads), rows[0].Find(SourceHeads));
        if (year < 0 || percent < 0 || source < 0)
        {
            faults.Add(AgreementFaults.NoColumns());
            return;
        }

        foreach (var row in rows.Skip(1))
        {
            Take(row.Number, row.Text(year), row.Text(percent), row.Text(source));
        }

        if (faults.Count == 0 && changes.Count == 0)
        {
            faults.Add(AgreementFaults.NoLines());
        }
    }

    private void Take(int line, string year, string percent, string source)
    {
        var (known, change) = (AgreementForms.Year(year), AgreementForms.Share(percent));
        if (known is null)
        {
            faults.Add(AgreementFaults.WrongLine(line, AgreementFaults.NotAPriceYear(year).Message));
        }
        else if (change is null)
        {
            faults.Add(AgreementFaults.WrongLine(line, AgreementFaults.NotAPercent(percent).Message));
        }
        else if (source.Length is 0 or > AgreementFaults.LongestSource)
        {
            faults.Add(AgreementFaults.WrongLine(line, AgreementFaults.SourceMissing().Message));
        }
        else if (changes.Exists(one => one.Year == known))
        {
            faults.Add(AgreementFaults.YearTwice(line, known.Value));
        }
        else
        {
            changes.Add(new(known.Value, change.Value, source));
        }
    }
}
