using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.FollowUp.Written;

/// <summary>
/// The one way to write about a written procedure: make it, put it to the members of its body, take their answers, close it
/// with its result. Whoever calls has found it by area.
/// </summary>
public sealed class ProcedureDesk(WriteDesk desk, BodyReading bodies, SiteAddress site, TimeProvider time)
{
    /// <summary>Makes a draft, or writes the body's draft with the same title anew.</summary>
    public Task<Result<WrittenProcedure>> CreateAsync(
        Body body,
        ProcedureTyped typed,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<WrittenProcedure>(
            async write =>
            {
                var twin = await write
                    .Db.Set<WrittenProcedure>()
                    .FirstOrDefaultAsync(
                        one => one.BodyId == body.Id && one.Title == typed.Title && one.State == ProcedureState.Draft,
                        cancellation
                    );
                if (twin is not null)
                {
                    typed.Put(twin);
                    write.Audit(Note(twin, "written.created", $"Kladden til »{typed.Title}« blev skrevet igen."));
                    return twin;
                }

                var procedure = new WrittenProcedure { Area = body.Area, BodyId = body.Id };
                typed.Put(procedure);
                write.Db.Add(procedure);
                write.Audit(Note(procedure, "written.created", $"Skriftlig behandling »{typed.Title}« blev oprettet."));
                return procedure;
            },
            cancellation
        );

    /// <summary>Writes a draft anew, for another body too; RV-998 once it has been sent.</summary>
    /// <param name="id">The procedure.</param>
    /// <param name="version">The version the form was filled from.</param>
    /// <param name="body">The body that is to be asked.</param>
    /// <param name="typed">The procedure as typed.</param>
    /// <param name="cancellation">Stops; nothing is stored then.</param>
    public Task<Result<WrittenProcedure>> ChangeAsync(
        Guid id,
        int version,
        Body body,
        ProcedureTyped typed,
        CancellationToken cancellation
    ) =>
        RunAsync(
            id,
            version,
            async (write, procedure) =>
            {
                if (procedure.State != ProcedureState.Draft)
                {
                    return MinutesFaults.ProcedureSent();
                }

                var before = await ToldAsync(write, procedure, cancellation);
                typed.Put(procedure);
                procedure.BodyId = body.Id;
                write.Audit(
                    Note(procedure, "written.changed", $"Kladden til »{typed.Title}« blev ændret.") with
                    {
                        Before = before,
                        After = await ToldAsync(write, procedure, cancellation),
                    }
                );
                return procedure;
            },
            cancellation
        );

    /// <summary>Puts the question to everyone who has a seat in the body today; RV-994 when nobody has.</summary>
    public Task<Result<WrittenProcedure>> OpenAsync(Guid id, int version, CancellationToken cancellation) =>
        RunAsync(
            id,
            version,
            async (write, procedure) =>
            {
                if (procedure.State != ProcedureState.Draft)
                {
                    return procedure;
                }

                var today = DanishClock.Today(time);
                if (procedure.Deadline < today)
                {
                    return MinutesFaults.DeadlineInThePast(procedure.Deadline);
                }

                var members = await ProcedureMembers.OfAsync(write, procedure, today, cancellation);
                if (members.Count == 0)
                {
                    return MinutesFaults.NobodyToAsk();
                }

                (procedure.State, procedure.OpenedAt) = (ProcedureState.Open, write.Now);
                foreach (var person in members)
                {
                    write.Db.Add(
                        new WrittenAnswer
                        {
                            ProcedureId = procedure.Id,
                            PersonId = person.Id,
                            AccountId = person.AccountId,
                            Name = person.Name,
                            Organisation = bodies.OrganisationOf(person),
                        }
                    );
                    await AskAsync(write, procedure, person, cancellation);
                }

                write.Notify(
                    members.Select(person => person.AccountId).OfType<Guid>(),
                    $"Svar senest {Danish.Date(procedure.Deadline)} på den skriftlige behandling »{procedure.Title}«.",
                    procedure.Address
                );
                write.Audit(
                    Note(
                        procedure,
                        "written.opened",
                        $"Skriftlig behandling »{procedure.Title}« blev sendt til {Danish.Number(members.Count)}."
                    )
                );
                return procedure;
            },
            cancellation
        );

    /// <summary>Takes a member's own answer; the last one counts until the deadline has passed.</summary>
    public Task<Result<WrittenProcedure>> AnswerAsync(
        Guid id,
        Guid account,
        WrittenAnswerKind kind,
        string text,
        CancellationToken cancellation
    ) =>
        RunAsync(
            id,
            null,
            async (write, procedure) =>
            {
                if (procedure.State != ProcedureState.Open)
                {
                    return MinutesFaults.ProcedureNotOpen();
                }

                if (DanishClock.Today(time) > procedure.Deadline)
                {
                    return MinutesFaults.DeadlinePassed(procedure.Deadline);
                }

                var answer = await write
                    .Db.Set<WrittenAnswer>()
                    .FirstOrDefaultAsync(one => one.ProcedureId == id && one.AccountId == account, cancellation);
                if (answer is null)
                {
                    return MinutesFaults.NotInvited();
                }

                (answer.Kind, answer.Text, answer.At) = (kind, text, write.Now);
                write.Audit(
                    Note(procedure, "written.answered", $"{answer.Name} {MeetingWords.Of(kind)}: »{procedure.Title}«.")
                );
                return procedure;
            },
            cancellation
        );

    /// <summary>Closes it with what came of it; the result is told at the next meeting.</summary>
    public Task<Result<WrittenProcedure>> CloseAsync(
        Guid id,
        int version,
        string result,
        CancellationToken cancellation
    ) =>
        RunAsync(
            id,
            version,
            (write, procedure) =>
            {
                if (procedure.State != ProcedureState.Open)
                {
                    return Task.FromResult(Result.Refused<WrittenProcedure>(MinutesFaults.ProcedureNotOpen()));
                }

                (procedure.State, procedure.ClosedAt, procedure.Result) = (ProcedureState.Closed, write.Now, result);
                write.Audit(
                    Note(procedure, "written.closed", $"Skriftlig behandling »{procedure.Title}« blev afsluttet.") with
                    {
                        After = new { Result = result },
                    }
                );
                return Task.FromResult(Result.Ok(procedure));
            },
            cancellation
        );

    private Task<Result<WrittenProcedure>> RunAsync(
        Guid id,
        int? version,
        Func<Write, WrittenProcedure, Task<Result<WrittenProcedure>>> work,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<WrittenProcedure>(
            async write =>
            {
                var procedure = await write.Db.Set<WrittenProcedure>().SingleAsync(one => one.Id == id, cancellation);
                return version is { } seen && seen != procedure.Version
                    ? StorageFaults.ChangedMeanwhile()
                    : await work(write, procedure);
            },
            cancellation
        );

    /// <summary>What the audit trail tells of a draft.</summary>
    private static async Task<object> ToldAsync(
        Write write,
        WrittenProcedure procedure,
        CancellationToken cancellation
    ) =>
        new
        {
            Body = await write
                .Db.Set<Body>()
                .Where(body => body.Id == procedure.BodyId)
                .Select(body => body.Name)
                .SingleAsync(cancellation),
            procedure.Title,
            procedure.Text,
            procedure.Recommendation,
            procedure.Deadline,
            procedure.SilenceAgrees,
        };

    private async Task AskAsync(Write write, WrittenProcedure procedure, Person person, CancellationToken cancellation)
    {
        if (person.Mail.Length == 0)
        {
            return;
        }

        var silence = procedure.SilenceAgrees
            ? "Svarer du ikke, regnes det som tilslutning."
            : "Svarer du ikke, regnes det ikke som tilslutning.";
        await write.SendAsync(
            new MailDraft(
                $"written/{procedure.Id:N}/{person.Id:N}",
                person.Mail,
                person.Name,
                $"Svar senest {Danish.Date(procedure.Deadline)}: {procedure.Title}",
                $"""
                Du bedes tage stilling til »{procedure.Title}« senest {Danish.Date(procedure.Deadline)}.

                Sagen og indstillingen står her, hvor du også svarer:
                {site.Of(procedure.Address)}

                {silence}
                """
            ),
            cancellation
        );
    }

    private static AuditNote Note(WrittenProcedure procedure, string what, string summary) =>
        new(what, procedure.Subject, summary, procedure.AreaKey);
}
