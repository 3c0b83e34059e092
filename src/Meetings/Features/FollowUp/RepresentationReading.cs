using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>Reads who was represented at a body's meetings of the last two years.</summary>
public sealed class RepresentationReading(RammevaerkDb db, MeetingReading meetings, TimeProvider time)
{
    private const int Years = 2;

    /// <summary>The body and its table; null when the visitor does not read the body's meetings.</summary>
    public async Task<(Body Body, Representation Table)?> FindAsync(
        string area,
        string key,
        CancellationToken cancellation
    )
    {
        if (await meetings.FindBodyAsync(area, key, cancellation) is not ({ } body, _, { SeesDrafts: true }))
        {
            return null;
        }

        var today = DanishClock.Today(time);
        var first = today.AddYears(-Years);
        var held = await db.Set<Meeting>()
            .AsNoTracking()
            .Where(one =>
                one.BodyId == body.Id
                && one.Date >= first
                && one.Date <= today
                && (
                    one.State == MeetingState.Held
                    || one.State == MeetingState.MinutesSent
                    || one.State == MeetingState.MinutesApproved
                )
            )
            .ToListAsync(cancellation);
        var ids = held.ConvertAll(one => one.Id);
        var people = await db.Set<Attendance>()
            .AsNoTracking()
            .Where(one => ids.Contains(one.MeetingId))
            .ToListAsync(cancellation);
        return (body, Representation.Of(held, people));
    }

    /// <summary>The rows in the order the address asks for.</summary>
    public static IReadOnlyList<RepresentationRow> Ordered(Representation table, HttpRequest request) =>
        [
            .. ListOrder
                .Of(request)
                .Apply(
                    table.Rows,
                    new Dictionary<string, Func<RepresentationRow, object?>>
                    {
                        ["part"] = row => row.Organisation,
                        ["fremmoede"] = row => row.Share,
                    }
                ),
        ];
}

/// <summary>The table as a file.</summary>
internal static class ExportRepresentation
{
    public static async Task<IResult> HandleAsync(HttpContext context, ExportFormat format)
    {
        var reading = context.RequestServices.GetRequiredService<RepresentationReading>();
        var (area, key) = (context.Route("omraade"), context.Route("organ"));
        if (await reading.FindAsync(area, key, context.RequestAborted) is not var (body, table))
        {
            return Results.NotFound();
        }

        return new ListExport<RepresentationRow>(
            "Deltagelse",
            [
                ExportColumn<RepresentationRow>.Text("Part", row => row.Organisation, 28),
                .. table.Meetings.Select(
                    (meeting, place) =>
                        ExportColumn<RepresentationRow>.Text(
                            meeting.DateWords,
                            row => MeetingWords.Of(row.Cells[place]),
                            16
                        )
                ),
                ExportColumn<RepresentationRow>.Number("Møder", row => row.Noted, "0"),
                ExportColumn<RepresentationRow>.Number("Repræsenteret", row => row.Came, "0"),
                ExportColumn<RepresentationRow>.Number("Procent", row => row.Share * Hundred, "0"),
            ],
            RepresentationReading.Ordered(table, context.Request),
            ExportName.Of($"deltagelse-{body.Key}")
        ).As(format);
    }

    private const decimal Hundred = 100m;
}
