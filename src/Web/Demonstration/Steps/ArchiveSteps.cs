using System.Text;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Meetings.Features.Archive;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What the secretariat does with minutes from before the product was used.</summary>
internal sealed class ArchiveSteps(TakeInMinutes takeIn, ImportDesk desk, ImportMinutes import)
{
    /// <summary>Reads the document in; imports it and lays it open where it is to be imported.</summary>
    public async Task TakeInAsync(string area, string fileName, string text, bool isImported, CancellationToken stop)
    {
        var read = await Told.MustAsync(takeIn.RunAsync(area, fileName, Encoding.UTF8.GetBytes(text), stop));
        if (isImported && read.State == ImportState.Read)
        {
            var view = (await desk.FindAsync(area, read.Id, stop))!;
            await Told.MustAsync(import.RunAsync(view, view.Import.Version, isPublic: true, stop));
        }
    }
}
