using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.FollowUp.Written;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Web.Demonstration.Story;
using Rammevaerk.Web.Demonstration.Story.Procedures;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What is done in a written procedure.</summary>
internal sealed class ProcedureSteps(RammevaerkDb db, ProcedureDesk desk)
{
    /// <summary>Writes it and puts it to the members.</summary>
    public async Task OpenAsync(string area, ToldProcedure told, CancellationToken stop)
    {
        var body = await db.Set<Body>()
            .AsNoTracking()
            .SingleAsync(one => one.Area == area && one.Key == told.Body, stop);
        await Told.MustAsync(
            desk.CreateAsync(
                body,
                new ProcedureTyped(
                    told.Title,
                    told.Text,
                    told.Recommendation,
                    Danish.Date(told.Deadline),
                    told.SilenceAgrees
                ),
                stop
            )
        );
        var made = await FindAsync(area, told.Title, stop);
        await Told.MustAsync(desk.OpenAsync(made.Id, made.Version, stop));
    }

    public async Task AnswerAsync(
        string area,
        string title,
        Guid account,
        WrittenAnswerKind kind,
        string text,
        CancellationToken stop
    ) => await Told.MustAsync(desk.AnswerAsync((await FindAsync(area, title, stop)).Id, account, kind, text, stop));

    public async Task CloseAsync(string area, string title, string result, CancellationToken stop)
    {
        var found = await FindAsync(area, title, stop);
        await Told.MustAsync(desk.CloseAsync(found.Id, found.Version, result, stop));
    }

    private Task<WrittenProcedure> FindAsync(string area, string title, CancellationToken stop) =>
        db.Set<WrittenProcedure>().AsNoTracking().SingleAsync(one => one.Area == area && one.Title == title, stop);
}
