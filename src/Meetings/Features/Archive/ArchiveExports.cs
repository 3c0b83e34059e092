using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Features.Archive;

/// <summary>The archive's lists as files.</summary>
internal static class ArchiveExports
{
    public static async Task<IResult> MeetingsAsync(HttpContext context, ExportFormat format)
    {
        var reading = context.RequestServices.GetRequiredService<ArchiveReading>();
        var list = new ArchiveList(await reading.MeetingsAsync(context.RequestAborted), context.Request);
        return new ListExport<ArchivedMeeting>(
            "Arkiv",
            [
                ExportColumn<ArchivedMeeting>.Day("Dato", one => one.Meeting.Date),
                ExportColumn<ArchivedMeeting>.Text("Område", one => PartyRegister.AreaName(one.Meeting.AreaKey), 16),
                ExportColumn<ArchivedMeeting>.Text("Forum", one => one.Body.Name, 34),
                ExportColumn<ArchivedMeeting>.Text("Sted", one => one.Meeting.Place, 30),
                ExportColumn<ArchivedMeeting>.Number("Beslutninger", one => one.Decisions, "0"),
                ExportColumn<ArchivedMeeting>.Number("Bilag", one => one.Attachments, "0"),
                ExportColumn<ArchivedMeeting>.Number("Åbne opgaver", one => one.OpenTasks, "0"),
                ExportColumn<ArchivedMeeting>.Text("Kilde", one => one.Origin, 14),
            ],
            list.Shown,
            ExportName.Of("arkiv")
        ).As(format);
    }

    public static async Task<IResult> StatisticsAsync(HttpContext context, ExportFormat format)
    {
        var reading = context.RequestServices.GetRequiredService<ArchiveReading>();
        return new ListExport<DecisionCount>(
            "Beslutninger i tal",
            [
                ExportColumn<DecisionCount>.Number("År", one => one.Year, "0"),
                ExportColumn<DecisionCount>.Text("Område", one => PartyRegister.AreaName(new(one.Area)), 16),
                ExportColumn<DecisionCount>.Text("Forum", one => one.Body, 34),
                ExportColumn<DecisionCount>.Number("Møder", one => one.Meetings, "0"),
                ExportColumn<DecisionCount>.Number("Beslutninger", one => one.All, "0"),
                .. Enum.GetValues<ItemOutcome>()
                    .Where(outcome => outcome != ItemOutcome.None)
                    .Select(outcome =>
                        ExportColumn<DecisionCount>.Number(MeetingWords.Of(outcome), one => one.Of(outcome), "0")
                    ),
            ],
            await reading.StatisticsAsync(context.RequestAborted),
            ExportName.Of("beslutninger-i-tal")
        ).As(format);
    }
}
