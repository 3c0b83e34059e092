using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Submissions.Parts;

/// <summary>Whether the newest delivery already says what a merged file says.</summary>
public sealed class SameContent(RammevaerkDb db, DeliveryAssessment assessment, HeavyWork heavy)
{
    public async Task<bool> HasAsync(OperatorRound own, FilledCells merged, CancellationToken cancellation)
    {
        if (own.Newest is not { } newest || await db.ReadFileAsync(newest.FileHash, cancellation) is not { } content)
        {
            return false;
        }

        return await heavy.RunAsync(
            () =>
                assessment.Read(own.Round, own.Party, content, cancellation) is { IsOk: true } read
                && AreAlike(FilledCells.Of(read.Value), merged),
            cancellation
        );
    }

    private static bool AreAlike(FilledCells one, FilledCells other) =>
        one.Values.Count == other.Values.Count && one.Values.All(cell => other[cell.Key] == cell.Value);
}
