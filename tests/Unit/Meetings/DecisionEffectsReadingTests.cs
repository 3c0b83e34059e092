using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Meetings.Features.Holding.Decisions;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Unit.Meetings;

/// <summary>A decision with many effects reads its agenda once.</summary>
public sealed class DecisionEffectsReadingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task The_agenda_is_read_once_however_many_effects_follow(int effects)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var (body, meeting, item) = Laid();
        await using (var rows = database.Open())
        {
            rows.AddRange(body, meeting, item);
            rows.AddRange(
                Enumerable
                    .Range(1, effects)
                    .Select(at => new PlannedEffect
                    {
                        ItemId = item.Id,
                        Ordinal = at,
                        Kind = "note",
                    })
            );
            await rows.SaveChangesAsync();
        }

        await using var db = database.Open();
        var noting = new Noting();
        var desk = new WriteDesk(db, VisitorAccessor.Nobody, TimeProvider.System);
        using var counted = new CountedReads(db);
        var done = await desk.RunAsync<int>(
            async write =>
            {
                var tracked = new TrackedItem(
                    await write.Db.Set<AgendaItem>().SingleAsync(one => one.Id == item.Id),
                    await write.Db.Set<Meeting>().SingleAsync()
                );
                counted.Begin();
                write.Audit(tracked.Note("test.decided", "Der blev besluttet noget."));
                return await new DecisionEffects([noting], VisitorAccessor.Nobody, TimeProvider.System).CarryOutAsync(
                    write,
                    tracked,
                    CancellationToken.None
                );
            },
            CancellationToken.None
        );

        done.Value.ShouldBe(effects);
        noting.Sources.Count.ShouldBe(effects);
        noting.Sources.Distinct().ShouldHaveSingleItem().ShouldEndWith("punkt 1.1");
        counted.Of("agenda_items").ShouldBe(1);
    }

    private static (Body Body, Meeting Meeting, AgendaItem Item) Laid()
    {
        var body = new Body
        {
            Area = "midtjylland",
            Key = "forum",
            Name = "Forum",
            Kind = BodyKind.Forum,
        };
        var day = new DateOnly(2026, 10, 1);
        var meeting = new Meeting
        {
            Area = body.Area,
            BodyId = body.Id,
            BodyKey = body.Key,
            Key = "2026-3",
            Year = day.Year,
            Date = day,
            State = MeetingState.Held,
            ChangedAt = TimeProvider.System.GetUtcNow().UtcDateTime,
        };
        var item = new AgendaItem
        {
            MeetingId = meeting.Id,
            Area = body.Area,
            State = ItemState.OnAgenda,
            Ordinal = 1,
            Title = "Takster",
        };
        return (body, meeting, item);
    }

    /// <summary>An effect that remembers which decision it was told of.</summary>
    private sealed class Noting : IDecisionEffect
    {
        public List<string> Sources { get; } = [];

        public string Kind => "note";

        public string Title => "Notér";

        public string Permission => Permissions.ReadPublic;

        public Task<IReadOnlyList<EffectField>> FieldsAsync(AreaKey area, CancellationToken cancellation) =>
            Task.FromResult<IReadOnlyList<EffectField>>([]);

        public Task<Result<EffectChange>> PreviewAsync(Decided decided, CancellationToken cancellation) =>
            Task.FromResult(Result.Ok(EffectChange.Of(decided.Source)));

        public Task<Result<EffectChange>> CarryOutAsync(Write write, Decided decided, CancellationToken cancellation)
        {
            Sources.Add(decided.Source);
            return PreviewAsync(decided, cancellation);
        }
    }

    /// <summary>The questions a context sends to the database from when it begins.</summary>
    private sealed class CountedReads
        : IObserver<DiagnosticListener>,
            IObserver<KeyValuePair<string, object?>>,
            IDisposable
    {
        private readonly Guid context;
        private readonly ConcurrentQueue<string> asked = new();
        private readonly List<IDisposable> watched = [];

        public CountedReads(DbContext db)
        {
            context = db.ContextId.InstanceId;
            watched.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public void Begin() => asked.Clear();

        public int Of(string table) =>
            asked.Count(text =>
                text.StartsWith("SELECT", StringComparison.Ordinal)
                && text.Contains($"FROM \"{table}\"", StringComparison.Ordinal)
            );

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                watched.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (
                value.Key == RelationalEventId.CommandExecuting.Name
                && value.Value is CommandEventData { Context: { } db } command
                && db.ContextId.InstanceId == context
            )
            {
                asked.Enqueue(command.Command.CommandText);
            }
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }

        public void Dispose() => watched.ForEach(one => one.Dispose());
    }
}
