using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Tests.Unit.Platform.Storage;

/// <summary>The database as the migrations make it, on both engines.</summary>
public sealed class DatabaseTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task All_migrations_apply_and_nothing_in_the_model_awaits_one(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = database.Open();

        (await db.Database.GetAppliedMigrationsAsync()).ShouldNotBeEmpty();
        (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
        db.Database.HasPendingModelChanges().ShouldBeFalse("run tools/migrations");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_name_with_Danish_letters_comes_back_as_it_was_saved(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var account = await SaveAsync(database, new Account { Name = "Bjørn Ærø Ågård", UserName = "bjørn@ærø.dk" });

        await using var db = database.Open();
        var read = await db.Users.SingleAsync(saved => saved.Name == "Bjørn Ærø Ågård");

        read.Id.ShouldBe(account.Id);
        read.UserName.ShouldBe("bjørn@ærø.dk");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Each_test_has_a_database_of_its_own(Engine engine)
    {
        await using var one = await TestDatabase.CreateAsync(engine);
        await using var other = await TestDatabase.CreateAsync(engine);
        await SaveAsync(one, new Account { Name = "Bjørn" });

        await using var db = other.Open();

        (await db.Users.CountAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task An_offset_is_kept_as_the_instant_and_can_be_ordered_by(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var noon = new DateTimeOffset(2027, 1, 1, 12, 0, 0, TimeSpan.Zero);
        await SaveAsync(database, new Account { Name = "sidst", LockoutEnd = noon });
        await SaveAsync(
            database,
            new Account { Name = "først", LockoutEnd = noon.AddMinutes(-1).ToOffset(TimeSpan.FromHours(2)) }
        );

        await using var db = database.Open();
        var read = await db.Users.OrderBy(account => account.LockoutEnd).ToListAsync();

        read.Select(account => account.Name).ShouldBe(["først", "sidst"]);
        read[0].LockoutEnd.ShouldBe(noon.AddMinutes(-1));
        read[0].LockoutEnd!.Value.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Tables_and_columns_have_plain_lower_case_names(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var db = database.Open();
        var relational = db.GetService<IDesignTimeModel>().Model.GetRelationalModel();

        var names = relational.Tables.SelectMany(table =>
            table
                .Columns.Select(column => column.Name)
                .Concat(table.UniqueConstraints.Select(key => key.Name))
                .Concat(table.ForeignKeyConstraints.Select(key => key.Name))
                .Concat(table.Indexes.Select(index => index.Name))
                .Append(table.Name)
        );

        names.ShouldAllBe(name =>
            name.All(letter => char.IsAsciiLetterLower(letter) || letter == '_' || char.IsAsciiDigit(letter))
        );
    }

    private static async Task<Account> SaveAsync(TestDatabase database, Account account)
    {
        await using var db = database.Open();
        db.Add(account);
        await db.SaveChangesAsync();
        return account;
    }
}
