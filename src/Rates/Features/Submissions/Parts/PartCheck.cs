using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Trials;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Submissions.Parts;

/// <summary>What the checks find in the rows one part has filled.</summary>
/// <param name="Findings">Errors first.</param>
/// <param name="Rows">How many services and add-ons the part has filled.</param>
public sealed record PartFindings(IReadOnlyList<Finding> Findings, int Rows)
{
    public int Errors => Count(Severity.Error);

    public int Warnings => Count(Severity.Warning);

    private int Count(Severity severity) => Findings.Count(finding => finding.Check.Severity == severity);
}

/// <summary>
/// Checks one part without the others: the whole file is computed, and only what is found about rows the part has filled is
/// told. Sums of the operator, such as overhead and the ledger, are known when the parts are merged. Reads only.
/// </summary>
public sealed class PartCheck(RammevaerkDb db, DeliveryAssessment assessment, RoundTemplate templates)
{
    public async Task<Result<PartFindings>> RunAsync(
        OperatorRound own,
        InstitutionPart part,
        CancellationToken cancellation
    )
    {
        var content =
            await db.ReadFileAsync(part.FileHash, cancellation)
            ?? throw new InvalidOperationException($"The file of part {part.Id} is not stored.");
        var ground = await templates.GroundAsync(own.Round, own.Party, cancellation);
        if (!ground.IsOk)
        {
            return ground.Fault;
        }

        var assessed = await assessment.RunAsync(own.Round, own.Party, content, cancellation);
        return assessed.Then(file => Result.Ok(Of(file, ground.Value, part, own)));
    }

    private static PartFindings Of(
        AssessedRateFile assessed,
        MergeGround ground,
        InstitutionPart part,
        OperatorRound own
    )
    {
        var filling = new MergePart(
            part.Institution,
            FilledCells.Of(assessed.File),
            part.ReceivedAt <= own.Newest?.ReceivedAt
        );
        var rows = filling
            .Cells.Values.Where(cell => !ground.Held(filling, cell.Key, cell.Value))
            .Select(cell => cell.Key.Row.Split('|')[0])
            .ToHashSet(StringComparer.Ordinal);
        var filled = RateRow.All(assessed).Where(row => rows.Contains(row.Key)).ToList();
        var names = filled.Select(row => row.Name).ToHashSet(StringComparer.Ordinal);
        return new([.. assessed.Findings.Where(finding => names.Contains(finding.Subject))], filled.Count);
    }
}
