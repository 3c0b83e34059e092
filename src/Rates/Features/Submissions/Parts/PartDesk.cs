using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Submissions.Parts;

/// <summary>The parts of an operator put together.</summary>
/// <param name="Parts">The parts that count.</param>
/// <param name="Merged">What they give.</param>
/// <param name="Layout">The layout they are written in.</param>
/// <param name="Form">The form of their cost lines.</param>
/// <param name="Filled">How many cells each part fills, by its id.</param>
/// <param name="After">Number of the newest delivery; 0 before the first.</param>
public sealed record PartsTogether(
    IReadOnlyList<InstitutionPart> Parts,
    MergedParts Merged,
    RateFileLayout Layout,
    CostForm Form,
    IReadOnlyDictionary<Guid, int> Filled,
    int After
)
{
    /// <summary>Changes when a part comes, goes or is replaced, and at a delivery; a form that chooses carries it.</summary>
    public string Stand => StandAfter(After);

    /// <summary>The stand of the same parts after another delivery.</summary>
    public string StandAfter(int delivery) => string.Create(Kernel.Danish.Invariant, $"{Digest}-{delivery}");

    private string Digest =>
        FileStore.HashOf(
            System.Text.Encoding.UTF8.GetBytes(
                string.Join(' ', Parts.Select(part => part.Id).Order().Select(id => id.ToString("N")))
            )
        )[..StandLength];

    private const int StandLength = 16;
}

/// <summary>Finds and merges the parts of an operator. Reads only.</summary>
public sealed class PartDesk(RammevaerkDb db, DeliveryAssessment assessment, RoundTemplate templates, HeavyWork heavy)
{
    /// <summary>The parts that count, in the order of the institutions.</summary>
    public async Task<List<InstitutionPart>> PartsAsync(OperatorRound own, CancellationToken cancellation) =>
        (
            await db.Set<InstitutionPart>()
                .AsNoTracking()
                .Where(part => part.RoundId == own.Round.Id && part.Party == own.Party && part.ReplacedAt == null)
                .ToListAsync(cancellation)
        )
            .OrderBy(part => part.Institution, Kernel.Danish.Order)
            .ToList();

    /// <summary>The parts merged: RV-464 when there are none, RV-465 when two have different forms.</summary>
    public async Task<Result<PartsTogether>> MergeAsync(
        OperatorRound own,
        IReadOnlyDictionary<FilledCell, int> choices,
        CancellationToken cancellation
    )
    {
        var parts = await PartsAsync(own, cancellation);
        if (parts.Count == 0)
        {
            return SubmissionFaults.NoParts();
        }

        var ground = await templates.GroundAsync(own.Round, own.Party, cancellation);
        if (!ground.IsOk)
        {
            return ground.Fault;
        }

        var contents = new List<byte[]>();
        foreach (var part in parts)
        {
            contents.Add(
                await db.ReadFileAsync(part.FileHash, cancellation)
                    ?? throw new InvalidOperationException($"The file of part {part.Id} is not stored.")
            );
        }

        return await heavy.RunAsync(
            () => Merge(own, parts, contents, ground.Value, choices, cancellation),
            cancellation
        );
    }

    private Result<PartsTogether> Merge(
        OperatorRound own,
        List<InstitutionPart> parts,
        List<byte[]> contents,
        MergeGround ground,
        IReadOnlyDictionary<FilledCell, int> choices,
        CancellationToken cancellation
    )
    {
        var merging = new List<MergePart>();
        (RateFileLayout Layout, CostForm Form)? first = null;
        foreach (var (part, content) in parts.Zip(contents))
        {
            var read = assessment.Read(own.Round, own.Party, content, cancellation);
            if (!read.IsOk)
            {
                return read.Fault;
            }

            var header = read.Value.Header;
            first ??= (header.Layout, header.Form);
            if (header.Form.Key != first.Value.Form.Key)
            {
                return SubmissionFaults.OtherForm(part.Institution, header.Form.Name, first.Value.Form.Name);
            }

            merging.Add(
                new MergePart(part.Institution, FilledCells.Of(read.Value), part.ReceivedAt <= own.Newest?.ReceivedAt)
            );
        }

        return new PartsTogether(
            parts,
            PartMerge.Run(merging, ground, choices),
            first!.Value.Layout,
            first.Value.Form,
            parts.Zip(merging).ToDictionary(pair => pair.First.Id, pair => PartMerge.Filled(pair.Second, ground)),
            own.Newest?.Number ?? 0
        );
    }
}
