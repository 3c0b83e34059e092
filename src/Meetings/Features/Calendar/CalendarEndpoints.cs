using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Calendars;
using Rammevaerk.Platform.Deadlines;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Features.Calendar;

/// <summary>Calendar files, and the lists of meetings, years and deadlines as files.</summary>
internal static class CalendarEndpoints
{
    public static string FeedOf(string area, string? organ = null) =>
        organ is null ? $"/moeder/{area}/kalender.ics" : $"/moeder/{area}/{organ}/kalender.ics";

    public static string DeadlineFeedOf(string area) => $"/moeder/{area}/frister.ics";

    public static string PersonalOf(string key) => $"/kalender/{key}.ics";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var open = endpoints
            .MapGroup("")
            .RequirePermission(Permissions.ReadPublic)
            .RequireRateLimiting(RateLimits.Fetch);
        open.MapGet("/moeder/{omraade:navn}/kalender.ics", AreaAsync);
        open.MapGet("/moeder/{omraade:navn}/frister.ics", DeadlinesAsync);
        open.MapGet("/moeder/{omraade:navn}/{organ:navn}/kalender.ics", BodyAsync);
        open.MapGet("/moeder/{omraade:navn}/{organ:navn}/{moede:navn}/kalender.ics", MeetingAsync);
        open.MapGet("/kalender/{noegle}.ics", PersonalAsync).WithMetadata(new SecretAddressAttribute());
        endpoints.MapExport("/moeder/liste", ListAsync).RequirePermission(Permissions.ReadPublic);
        endpoints.MapExport("/moeder/aarshjul", YearAsync).RequirePermission(Permissions.ReadPublic);
        endpoints.MapExport("/moeder/frister", DeadlineListAsync).RequirePermission(Permissions.ReadPublic);
        var own = endpoints.MapGroup("").RequirePermission(Permissions.OwnAccount);
        own.MapPost("/moeder/min-kalender", CalendarKeys.MakeAsync);
        own.MapPost("/moeder/min-kalender/slet", CalendarKeys.RevokeAsync);
    }

    private static async Task<IResult> AreaAsync(
        string omraade,
        HttpContext context,
        CalendarFeeds feeds,
        PartyRegister parties
    ) =>
        parties.FindArea(omraade) is { } area
            ? Answer(context, await feeds.PublicAsync(area, null, context.RequestAborted), $"moeder-{omraade}")
            : Results.NotFound();

    private static async Task<IResult> BodyAsync(
        string omraade,
        string organ,
        HttpContext context,
        CalendarFeeds feeds,
        PartyRegister parties
    ) =>
        parties.FindArea(omraade) is { } area
            ? Answer(context, await feeds.PublicAsync(area, organ, context.RequestAborted), $"moeder-{omraade}-{organ}")
            : Results.NotFound();

    private static async Task<IResult> DeadlinesAsync(
        string omraade,
        HttpContext context,
        CalendarFeeds feeds,
        PartyRegister parties
    ) =>
        parties.FindArea(omraade) is { } area
            ? Answer(context, await feeds.DeadlinesAsync(area, context.RequestAborted), $"frister-{omraade}")
            : Results.NotFound();

    private static async Task<IResult> MeetingAsync(
        string omraade,
        string organ,
        string moede,
        HttpContext context,
        MeetingReading reading,
        MeetingCalendar calendar
    )
    {
        var found = await reading.FindAsync(omraade, organ, moede, context.RequestAborted);
        return
            found is not null
            && (found.Access.SeesDrafts || found.Meeting.IsAnnounced)
            && calendar.Of(found.Meeting, found.Body.Name, found.Access.SeesDrafts) is { } entry
            ? Answer(context, CalendarWriter.Write("", [entry]), $"moede-{omraade}-{organ}-{moede}")
            : Results.NotFound();
    }

    private static async Task<IResult> PersonalAsync(string noegle, HttpContext context, CalendarFeeds feeds) =>
        Answer(context, await feeds.PersonalAsync(noegle, context.RequestAborted), "mine-moeder");

    /// <summary>The file with its tag; 304 when the reader has it already; 404 when there is none.</summary>
    private static IResult Answer(HttpContext context, string? file, string name)
    {
        if (file is null)
        {
            return Results.NotFound();
        }

        var bytes = Encoding.UTF8.GetBytes(file);
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"";
        context.Response.Headers.ETag = tag;
        return context.Request.Headers.IfNoneMatch.Contains(tag)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.File(bytes, CalendarWriter.MediaType, $"{ExportName.Of(name)}.ics");
    }

    private static async Task<IResult> ListAsync(HttpContext context, ExportFormat format)
    {
        var cancellation = context.RequestAborted;
        var services = context.RequestServices;
        if (
            await services.GetRequiredService<MeetingAreas>().ChooseAsync(context.Request, cancellation) is not { } area
        )
        {
            return Results.NotFound();
        }

        var known = services.GetRequiredService<KnownMeetings>();
        var today = DanishClock.Today(services.GetRequiredService<TimeProvider>());
        var list = new CalendarList(await known.LoadAsync(area.Key, all => all, cancellation), context.Request, today);
        return new ListExport<KnownMeeting>(
            "Møder",
            [
                ExportColumn<KnownMeeting>.Text("Organ", row => row.Body.Name, 24),
                ExportColumn<KnownMeeting>.Text("Dato", row => row.Meeting.DateWords),
                ExportColumn<KnownMeeting>.Day("Dag", row => row.Meeting.Date),
                ExportColumn<KnownMeeting>.Text("Tid", row => MeetingTimes.ClockWords(row.Meeting), 14),
                ExportColumn<KnownMeeting>.Text("Mødeform", row => MeetingWords.Of(row.Meeting.Format), 18),
                ExportColumn<KnownMeeting>.Text("Sted", row => row.Meeting.Place, 30),
                ExportColumn<KnownMeeting>.Day("Frist for punkter", row => row.Meeting.InputDeadline),
                ExportColumn<KnownMeeting>.Text("Status", row => MeetingWords.Of(row.Meeting.State), 18),
            ],
            list.Shown,
            ExportName.Of("moeder", area.Key)
        ).As(format);
    }

    private static async Task<IResult> YearAsync(HttpContext context, ExportFormat format)
    {
        var services = context.RequestServices;
        var cancellation = context.RequestAborted;
        if (
            await services.GetRequiredService<MeetingAreas>().ChooseAsync(context.Request, cancellation) is not { } area
        )
        {
            return Results.NotFound();
        }

        var year = YearList.YearOf(context.Request, services.GetRequiredService<TimeProvider>());
        var view = await services
            .GetRequiredService<YearReading>()
            .LoadAsync(area.Key, year, context.Request.Query["organ"].ToString(), cancellation);
        return new ListExport<YearEntry>(
            $"Årshjul {year.ToString(Danish.Invariant)}",
            [
                ExportColumn<YearEntry>.Text("Dato", row => row.DateWords, 24),
                ExportColumn<YearEntry>.Day("Fra", row => row.Days.From),
                ExportColumn<YearEntry>.Day("Til", row => row.Days.To),
                ExportColumn<YearEntry>.Text("Slags", row => YearList.WordsOf(row.Kind), 18),
                ExportColumn<YearEntry>.Text("Forum", row => row.Forum, 24),
                ExportColumn<YearEntry>.Text("Mødeform", row => row.Format, 16),
                ExportColumn<YearEntry>.Text("Forventede sager", row => row.Text, 50),
                ExportColumn<YearEntry>.Text("Advarsel", row => row.Warning, 50),
            ],
            new YearList(view.Entries, context.Request).Shown,
            ExportName.Of("aarshjul", area.Key, year)
        ).As(format);
    }

    private static async Task<IResult> DeadlineListAsync(HttpContext context, ExportFormat format)
    {
        var services = context.RequestServices;
        var cancellation = context.RequestAborted;
        if (
            await services.GetRequiredService<MeetingAreas>().ChooseAsync(context.Request, cancellation) is not { } area
        )
        {
            return Results.NotFound();
        }

        var today = DanishClock.Today(services.GetRequiredService<TimeProvider>());
        var all = await services
            .GetRequiredService<DeadlineReading>()
            .LoadAsync(
                area.Key,
                DeadlineList.Days(today),
                services.GetRequiredService<VisitorAccessor>().Current,
                cancellation
            );
        return new ListExport<Deadline>(
            "Frister",
            [
                ExportColumn<Deadline>.Text("Frist", row => row.When.Text, 20),
                ExportColumn<Deadline>.Day("Senest", row => row.When.Days.To),
                ExportColumn<Deadline>.Text("Hvad", row => row.Title, 60),
                ExportColumn<Deadline>.Text("Hvis", row => row.Owner, 24),
                ExportColumn<Deadline>.Text("Slags", row => DeadlineWords.Of(row.Kind), 14),
                ExportColumn<Deadline>.Text("Status", row => DeadlineList.StandingOf(row, today), 14),
            ],
            new DeadlineList(all, context.Request, today).Shown,
            ExportName.Of("frister", area.Key)
        ).As(format);
    }
}
