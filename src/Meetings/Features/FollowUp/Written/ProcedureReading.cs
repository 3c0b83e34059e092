using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.FollowUp.Written;

/// <summary>A written procedure with its body and the answers.</summary>
public sealed record ProcedureView(
    WrittenProcedure Procedure,
    Body Body,
    IReadOnlyList<WrittenAnswer> Answers,
    MeetingAccess Access
)
{
    public int Count(WrittenAnswerKind kind) => Answers.Count(answer => answer.Kind == kind);

    /// <summary>4 tilslutter sig, 1 har bemærkninger, 2 har ikke svaret.</summary>
    public string Tally =>
        string.Join(
            ", ",
            Enum.GetValues<WrittenAnswerKind>()
                .Where(kind => Count(kind) > 0)
                .OrderBy(kind => kind == WrittenAnswerKind.Silent)
                .Select(kind => $"{Danish.Number(Count(kind))} {MeetingWords.Of(kind)}")
        );
}

/// <summary>Reads written procedures as the visitor may see them.</summary>
public sealed class ProcedureReading(RammevaerkDb db, VisitorAccessor visitors)
{
    /// <summary>The area's procedures, open ones first, then the newest.</summary>
    public async Task<IReadOnlyList<ProcedureView>> AllAsync(string area, CancellationToken cancellation) =>
        [
            .. (await ViewsAsync(db.Set<WrittenProcedure>().Where(one => one.Area == area), cancellation))
                .OrderBy(view => view.Procedure.State == ProcedureState.Closed)
                .ThenByDescending(view => view.Procedure.Deadline),
        ];

    /// <summary>The procedure of the area; null when there is none the visitor may see.</summary>
    public async Task<ProcedureView?> FindAsync(string area, Guid id, CancellationToken cancellation) =>
        (
            await ViewsAsync(db.Set<WrittenProcedure>().Where(one => one.Area == area && one.Id == id), cancellation)
        ).FirstOrDefault();

    private async Task<List<ProcedureView>> ViewsAsync(
        IQueryable<WrittenProcedure> procedures,
        CancellationToken cancellation
    )
    {
        var rows = await procedures.AsNoTracking().ToListAsync(cancellation);
        var bodies = await db.Set<Body>()
            .AsNoTracking()
            .Where(body => procedures.Any(one => one.BodyId == body.Id))
            .ToDictionaryAsync(body => body.Id, cancellation);
        var answers = (
            await db.Set<WrittenAnswer>()
                .AsNoTracking()
                .Where(answer => procedures.Any(one => one.Id == answer.ProcedureId))
                .ToListAsync(cancellation)
        )
            .OrderBy(answer => answer.Organisation, Danish.Order)
            .ThenBy(answer => answer.Name, Danish.Order)
            .ToLookup(answer => answer.ProcedureId);
        return
        [
            .. rows.Select(row => new ProcedureView(
                    row,
                    bodies[row.BodyId],
                    [.. answers[row.Id]],
                    MeetingAccess.Of(visitors.Current, bodies[row.BodyId])
                ))
                .Where(view =>
                    view.Access.SeesDrafts && (view.Procedure.State != ProcedureState.Draft || view.Access.MayEdit)
                ),
        ];
    }
}
