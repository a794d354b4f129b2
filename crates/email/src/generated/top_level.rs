// Made by scripts/gen_email_tables.py from crates/email/data. Do not edit.

use crate::table::WordSet;

/// Top-level domains, as A-labels.
#[rustfmt::skip]
pub(crate) static TOP_LEVEL: WordSet = WordSet {
    bits: 9,
    words: "\
    gle;rehab;eco;fast;site;ski;xn--4gbrim;able;read;taipei;vivo;gives;shop;tf;xn--lgbbat1ad8j;ky;kia;\
    pictet;pw;xn--cckwcxetd;football;scb;tkmaxx;lanxess;radio;software;cd;ink;schmidt;shia;\
    americanfamily;ck;giving;scot;tw;afl;sa;pics;cpa;live;makeup;ml;vc;creditunion;green;rocks;ruhr;\
    akdn;christmas;vig;vote;cipriani;healthcare;wf;ismaili;juegos;kfh;mv;xn--jlq480n2rg;app;graphics;\
    pru;college;mz;sv;gallo;xn--mgbc0a9azcg;yt;alibaba;forsale;jcb;sc;kim;reliance;wales;weber;\
    xn--xkc2dl3a5ee0h;xn--czr694b;xn--tiq49xqyj;ac;marshalls;otsuka;abbvie;olayan;pioneer;youtube;\
    fido;lat;limo;bs;car;sy;tattoo;gb;hermes;pk;silk;lb;prof;whoswho;xn--80aswg;xn--jvr189m;foo;shoes;\
    stc;woodside;lifestyle;lotto;xn--c2br7g;xn--g2xx48c;cba;ollo;viva;xn--qxa6a;xyz;icu;reviews;room;\
    xn--kprw13d;xn--mgbab2bd;hyundai;red;lighting;cfa;cloud;education;kuokgroup;loan;trade;ferrero;\
    pid;solar;africa;auction;forex;genting;gift;hr;tunes;vg;aarp;dating;netflix;re;xn--45brj9c;\
    xn--zfr164b;cooking;vi;bet;frl;ubank;xn--8y0a063a;latino;lefrak;xn--pgbs0dh;brother;imdb;tdk;jmp;\
    pm;hiv;hosting;jo;ng;data;deal;enterprises;space;xn--9dbq2a;autos;biz;staples;unicom;be;click;fo;\
    playstation;st;ug;sandvik;theatre;wien;yahoo;audio;hughes;landrover;zone;gratis;kids;bayern;\
    flowers;xn--6qq986b3xl;lotte;analytics;tt;bzh;mg;vip;capitalone;pharmacy;xn--45br5cyl;xn--imr513n;\
    aol;fm;moda;nrw;pub;sn;uz;sbs;song;spa;td;xn--5tzm5g;fyi;games;az;link;mma;yamaxun;boo;insure;\
    xn--eckvdtc9d;bosch;deals;foundation;netbank;singles;xn--nqv7fs00ema;joburg;name;phone;\
    travelersinsurance;xn--cg4bki;xihuan;dance;schule;xn--mgba7c0bbn0a;xn--mgbah1a3hjkrd;\
    americanexpress;ma;tv;xn--mix891f;ca;cricket;ht;today;cw;locus;aaa;cf;xn--cck2b3b;photography;bo;\
    vlaanderen;wme;ntt;ru;racing;xn--3e0b707e;moi;bj;corsica;th;virgin;xn--io0a7i;buzz;rugby;top;art;\
    report;xn--rvc1e0am3e;ge;horse;hotels;alipay;mu;cheap;claims;xn--j6w193g;sas;viking;locker;tushu;\
    xn--kpry57d;cal;guide;info;legal;pe;apartments;kyoto;sd;jp;xn--80asehdb;xn--h2brj9c;\
    xn--kcrx77d1x4a;fr;jm;xn--42c2d9a;ga;yodobashi;amfam;de;pink;sydney;ss;xn--efvy88h;kitchen;ooo;\
    study;xn--80adxhks;xn--t60b56a;accountants;by;army;dealer;holdings;jll;movie;dubai;nc;center;ovh;\
    gea;tn;maif;shiksha;xn--c1avg;globo;vacations;ren;su;tokyo;ve;xn--w4r85el8fhu5dnra;ws;citadel;\
    lease;store;wang;xn--qcka1pmc;kh;mm;xn--y9a3aq;azure;condos;pro;softbank;glass;house;organic;\
    actor;author;swiss;airbus;prudential;axa;moto;sk;studio;thd;fairwinds;health;\
    xn--vermgensberatung-pwb;abc;ax;itau;lamborghini;statefarm;camp;cyou;star;finance;hbo;tirol;mo;\
    museum;porn;tg;amazon;chrome;cn;sandvikcoromant;vin;wtf;abudhabi;aws;gs;kerryhotels;technology;\
    xn--4dbrk0ce;book;coop;jpmorgan;sport;toys;delta;recipes;blue;fail;sale;xn--90ae;maison;care;dk;\
    tjmaxx;film;ong;temasek;xn--mgbqly7c0a67fbc;map;beer;domains;sncf;host;nikon;toyota;alstom;datsun;\
    dvr;rogers;casino;dds;paris;xn--rhqv96g;boats;like;cu;run;best;pg;so;marriott;mba;xn--otu796d;\
    xn--pssy2u;baidu;luxury;om;bot;dish;is;lilly;lol;seek;xn--11b4c3d;ally;sener;cern;engineering;\
    here;lidl;seat;walmart;kddi;nhk;nextdirect;pfizer;weather;xn--mgberp4a5d4ar;box;builders;\
    industries;new;support;dell;now;observer;gi;rich;farm;xn--nqv7f;chat;mn;mattel;cruise;to;aig;\
    loans;progressive;allstate;baby;business;career;hu;xn--flw351e;br;international;world;photo;\
    physio;weatherchannel;cars;dad;dnp;press;xn--mgba3a3ejt;zero;immo;aquarelle;at;case;kp;pf;philips;\
    clinic;scholarships;vodka;weir;amica;tab;iq;bmw;club;hyatt;sanofi;website;money;nba;voto;bargains;\
    menu;tk;zm;eg;events;fan;pccw;sx;va;bible;icbc;madrid;quebec;xn--d1acj3b;clubmed;repair;cam;gmx;\
    walter;arpa;baseball;diet;eu;fox;group;gq;hockey;mh;mini;xn--fiqs8s;au;lamer;statebank;adult;bi;\
    hospital;tm;toray;xbox;bestbuy;reit;salon;stockholm;university;vet;zappos;praxi;xn--mgb2ddes;\
    xn--mxtq1m;xn--yfro4i67o;black;construction;gg;global;gm;kiwi;storage;vana;works;build;orange;ps;\
    shouji;bom;consulting;express;hisamitsu;origins;tips;email;hair;prime;xn--xkc2al3hye2a;basketball;\
    bm;kindle;ua;bond;vn;eat;fj;gh;gp;nike;tvs;watches;fitness;ibm;xn--kput3i;help;xn--fzc2c9e2c;\
    xn--vermgensberater-ctb;bnpparibas;agakhan;buy;mov;sex;show;aramco;bbc;sh;church;comsec;do;sky;\
    bharti;ggee;merckmsd;nab;navy;qpon;viajes;codes;luxe;alsace;bcg;place;sakura;sb;yandex;cz;hn;\
    frontier;xn--mgba3a4fra;goldpoint;motorcycles;redumbrella;tr;xn--90a3ac;talk;country;markets;\
    nexus;xn--i1b6b1a6a2e;ls;charity;gent;joy;secure;xerox;intuit;lifeinsurance;saarland;emerck;quest;\
    bingo;dj;gucci;politie;amex;day;gallup;eus;xn--gckr3f0f;xn--mgbgu82a;auto;bn;free;hm;sl;travelers;\
    xn--mgbai9azgqp6j;esq;lr;ltda;md;desi;fashion;firestone;hk;lacaixa;teva;ar;courses;cymru;photos;\
    bank;dev;ftr;nec;parts;stream;trading;financial;stcgroup;suzuki;bbva;final;py;tatamotors;taobao;\
    science;man;xn--30rr7y;xn--czru2d;cl;ikano;mil;ai;tl;cm;hiphop;homedepot;ifm;furniture;kpn;mom;\
    properties;tech;zara;dtv;nf;social;futbol;brussels;nissan;xn--3pxu8k;norton;city;crown;\
    xn--ngbe9e0a;bid;mit;erni;beats;coupon;hotmail;ricoh;tci;fedex;grainger;network;xn--j1amh;canon;\
    discount;nfl;sg;kw;xn--fzys8d69uvgm;komatsu;cg;gallery;kn;pictures;band;mortgage;men;mlb;agency;\
    goog;sbi;theater;nl;audible;xin;academy;commbank;kosher;you;jewelry;helsinki;gd;kred;nra;uy;\
    bauhaus;fk;int;sucks;berlin;cuisinella;onion;online;total;ipiranga;sfr;life;cx;haus;jio;la;\
    xn--5su34j936bgsg;xn--mk1bu44c;audi;gold;review;systems;aco;ist;nu;schwarz;training;deloitte;edu;\
    fans;one;xn--s9brj9c;associates;reisen;amsterdam;blog;bridgestone;irish;kg;bv;gop;imamat;istanbul;\
    ni;xn--l1acc;xn--qxam;ms;dvag;guru;mtn;pars;blockbuster;chintai;ups;xn--80aqecdr1a;gov;moscow;tel;\
    barefoot;golf;bradesco;london;ventures;banamex;creditcard;krd;protection;attorney;ch;memorial;\
    neustar;sj;xn--b4w605ferd;news;dm;tiaa;vanguard;boehringer;sina;work;xn--9krt00a;exchange;koeln;\
    mk;nowruz;schaeffler;se;xn--h2brj9c8c;asda;pl;drive;lgbt;abb;broadway;io;kr;xn--nyqy26a;ing;osaka;\
    saxo;wine;xn--fiqz9s;bio;gifts;target;xn--gecrj9c;watch;xn--45q11c;apple;ericsson;gw;sr;\
    xn--mgbayh7gpa;coach;company;tienda;yoga;zip;cleaning;sohu;catholic;er;meme;xn--gk3at1e;wanggou;\
    caravan;dz;wtc;microsoft;smile;xn--ngbrx;xn--wgbl6a;gdn;lincoln;bg;ceo;vegas;jobs;mls;godaddy;\
    homes;verisign;tui;xn--ygbi2ammx;family;java;ke;miami;nowtv;gal;xn--1ck2e1b;xn--nnx388a;xn--node;\
    cy;how;rest;soccer;auspost;energy;management;team;android;game;gripe;ne;panasonic;pet;winners;\
    ferrari;xn--rovu88b;yachts;cat;taxi;ae;aeg;gmo;cbn;firmdale;fun;mw;ford;richardli;samsclub;docs;\
    windows;cafe;direct;hamburg;inc;jot;poker;cab;ott;wow;goodyear;tube;rodeo;xn--fct429k;google;im;\
    nz;allfinanz;promo;za;next;tatar;bt;mr;my;si;feedback;page;citic;gl;gr;sarl;uol;us;video;\
    xn--1qqw23a;barcelona;crs;fujitsu;pnc;rwe;hdfcbank;merck;monash;property;safety;athleta;cbre;\
    computer;fage;gmbh;jnj;lpl;mobi;mx;office;pay;plus;pizza;fishing;visa;xn--e1a4c;leclerc;sharp;web;\
    degree;xn--6frz82g;beauty;xn--j1aef;xn--ngbc5azd;restaurant;skype;accountant;co;ir;ngo;\
    xn--mgbtf8fl;skin;xn--mgbi4ecexp;anz;ie;shangrila;tj;ubs;smart;living;rexroth;xn--mgbx4cd0ab;\
    zuerich;flickr;tennis;aw;bw;hangout;realestate;nr;search;security;xn--mgbaam7a8h;catering;guitars;\
    hsbc;coupons;xn--fiq64b;airforce;digital;obi;party;gmail;seven;sew;sling;uk;ads;bh;institute;jeep;\
    vu;channel;dhl;holiday;music;republican;arte;nissay;onl;xn--vuq861b;webcam;xn--mgbbh1a71e;cologne;\
    ro;weibo;com;dot;credit;download;in;omega;xn--mgbt3dhd;compare;lego;voting;limited;camera;forum;\
    investments;surf;gn;lawyer;media;sexy;cfd;coffee;lc;mitsubishi;boutique;fit;gbiz;lasalle;trv;\
    xn--3bst00m;xn--90ais;xn--fhbei;safe;rio;zw;abogado;solutions;bms;capetown;design;hot;insurance;\
    kerryproperties;xn--ses554g;al;capital;contractors;tires;mobile;xn--54b7fta0cc;xn--mgbai9a5eva00b;\
    fish;xn--fpcrj9c3d;asia;chase;cisco;gay;mq;pn;post;tools;bz;calvinklein;il;mc;realty;rentals;gf;\
    nagoya;xn--q7ce6a;wiki;circle;cr;voyage;community;hkt;mint;qa;directory;fire;love;srl;ad;bostik;\
    epson;nokia;anquan;lundbeck;nico;trust;volvo;xn--55qx5d;chanel;market;nyc;gy;no;wedding;democrat;\
    grocery;xn--o3cw4h;play;tjx;xn--fjq720a;cc;services;wed;food;ping;uno;sz;bloomberg;rip;tax;\
    barclays;id;xn--mgbpl2fh;clothing;net;yun;msd;hotel;jetzt;llc;spot;toshiba;xn--d1alf;careers;casa;\
    pwc;williamhill;xn--fiq228c5hs;estate;mango;supplies;flights;med;ice;open;pa;ieee;na;oracle;\
    xn--mgbca7dzdo;xn--mgbtx2b;dupont;eurovision;bofa;expert;fi;stada;es;je;lk;shopping;xn--3hcrj9c;\
    durban;george;hitachi;li;style;win;call;fund;aetna;am;farmers;got;honda;km;moe;plumbing;\
    xn--hxt814e;mp;xn--mgbqly7cvafr;accenture;discover;fresenius;select;contact;date;booking;dclk;gap;\
    melbourne;xn--bck1b9a5dre4c;xn--clchc0ea0b2g2a9gcd;blackfriday;pohl;xn--p1ai;xxx;dog;mtr;mckinsey;\
    as;bcn;cash;cruises;delivery;engineer;prod;rw;xn--2scrj9c;bar;jaguar;kpmg;law;bf;itv;org;reise;\
    town;xn--unup4y;latrobe;ril;xn--3ds443g;citi;cards;dental;flir;sony;xn--mgba3a4f16a;xn--tckwe;\
    homegoods;marketing;boston;mormon;yokohama;equipment;extraspace;surgery;xn--wgbh1c;clinique;\
    monster;xn--80ao21a;pr;ci;diy;guge;lexus;school;ba;garden;xn--mgb9awbf;ye;travel;ki;diamonds;me;\
    cv;hdfc;xn--9et52u;xn--czrs0t;xn--vhquv;arab;archi;meet;villas;xn--h2breg3eve;xn--w4rs40l;llp;\
    lplfinancial;aq;bbt;et;fidelity;frogans;ninja;olayangroup;productions;tmall;ltd;cool;homesense;\
    okinawa;rsvp;xn--55qw42g;exposed;lds;barclaycard;phd;save;ao;bing;ee;lu;tours;ag;fly;kaufen;tc;af;\
    versicherung;xn--mgbbh1a;xn--p1acf;partners;pt;mt;dentist;rent;vision;bd;florist;pin;sap;sm;\
    xn--ogbpf8fl;xn--xhq521b;gu;infiniti;lt;airtel;ec;samsung;doctor;tz;immobilien;ph;rs;shell;swatch;\
    aero;edeka;lv;xn--mgbcpq6gpa1a;abbott;xn--mgberp4a5d4a87g;land;xn--q9jyb4c;broker;realtor;faith;\
    np;jprs;kz;tickets;xn--mix082f;bb;earth;it;supply;ryukyu;bike;gt;ly;soy;",
    starts: &[
        0, 10, 39, 61, 91, 94, 122, 135, 142, 165, 172, 185, 218, 225,
        230, 252, 264, 281, 305, 328, 365, 378, 382, 396, 418, 418, 421, 444,
        469, 487, 499, 513, 533, 563, 568, 577, 594, 612, 620, 651, 674, 713,
        741, 783, 795, 804, 845, 863, 909, 956, 967, 967, 975, 994, 1020, 1037,
        1044, 1062, 1101, 1126, 1156, 1183, 1211, 1211, 1223, 1253, 1259, 1272, 1272, 1283,
        1328, 1354, 1381, 1385, 1391, 1403, 1411, 1436, 1491, 1539, 1546, 1594, 1613, 1628,
        1648, 1657, 1661, 1676, 1676, 1688, 1691, 1706, 1706, 1713, 1733, 1737, 1769, 1780,
        1784, 1810, 1826, 1836, 1861, 1872, 1885, 1897, 1897, 1921, 1941, 1985, 2003, 2003,
        2016, 2037, 2052, 2095, 2110, 2141, 2150, 2161, 2168, 2191, 2191, 2197, 2207, 2211,
        2244, 2247, 2285, 2285, 2302, 2328, 2348, 2367, 2385, 2408, 2418, 2450, 2484, 2499,
        2517, 2532, 2535, 2549, 2576, 2592, 2628, 2628, 2658, 2672, 2672, 2696, 2703, 2708,
        2718, 2755, 2759, 2777, 2777, 2795, 2795, 2820, 2849, 2860, 2867, 2878, 2914, 2930,
        2969, 2980, 3007, 3020, 3029, 3073, 3109, 3127, 3135, 3150, 3158, 3165, 3175, 3197,
        3242, 3265, 3293, 3332, 3337, 3369, 3376, 3400, 3410, 3413, 3422, 3443, 3453, 3453,
        3458, 3478, 3503, 3540, 3555, 3555, 3570, 3602, 3631, 3640, 3650, 3659, 3682, 3733,
        3733, 3777, 3814, 3833, 3856, 3902, 3936, 3960, 3968, 3981, 3998, 4021, 4064, 4075,
        4100, 4114, 4135, 4165, 4177, 4183, 4188, 4222, 4228, 4252, 4300, 4305, 4343, 4346,
        4376, 4406, 4419, 4442, 4458, 4488, 4517, 4535, 4547, 4550, 4589, 4613, 4618, 4651,
        4677, 4702, 4709, 4717, 4732, 4743, 4756, 4762, 4786, 4800, 4825, 4839, 4846, 4873,
        4880, 4891, 4904, 4912, 4917, 4948, 4981, 5003, 5023, 5031, 5054, 5059, 5068, 5076,
        5100, 5103, 5115, 5115, 5115, 5143, 5151, 5160, 5175, 5183, 5196, 5196, 5233, 5246,
        5251, 5297, 5322, 5350, 5384, 5402, 5438, 5483, 5486, 5505, 5544, 5559, 5573, 5598,
        5606, 5632, 5679, 5684, 5701, 5734, 5787, 5795, 5806, 5837, 5868, 5897, 5914, 5950,
        5980, 5994, 5994, 6006, 6023, 6031, 6046, 6083, 6095, 6108, 6117, 6140, 6158, 6185,
        6222, 6225, 6241, 6272, 6316, 6343, 6352, 6359, 6363, 6383, 6407, 6420, 6454, 6462,
        6466, 6480, 6498, 6511, 6530, 6541, 6553, 6567, 6609, 6635, 6639, 6654, 6661, 6677,
        6713, 6725, 6732, 6741, 6747, 6747, 6755, 6760, 6770, 6784, 6788, 6807, 6837, 6854,
        6888, 6908, 6915, 6932, 6938, 6976, 6990, 7015, 7049, 7071, 7090, 7117, 7142, 7146,
        7167, 7204, 7232, 7254, 7271, 7279, 7317, 7337, 7345, 7352, 7375, 7396, 7421, 7421,
        7483, 7488, 7495, 7495, 7513, 7575, 7604, 7645, 7664, 7681, 7702, 7738, 7759, 7764,
        7781, 7803, 7813, 7818, 7827, 7849, 7893, 7911, 7925, 7953, 7974, 7990, 8004, 8007,
        8025, 8050, 8067, 8071, 8110, 8118, 8154, 8176, 8188, 8200, 8215, 8242, 8260, 8272,
        8281, 8311, 8325, 8346, 8356, 8411, 8431, 8467, 8480, 8548, 8578, 8586, 8595, 8653,
        8673, 8706, 8706, 8730, 8735, 8748, 8784, 8784, 8804, 8827, 8867, 8896, 8899, 8924,
        8950, 8957, 8957, 8960, 8972, 9012, 9012, 9062, 9079, 9142, 9146, 9186, 9198, 9219,
        9239, 9246, 9256, 9294, 9306, 9309, 9329, 9376, 9391, 9409, 9419, 9433, 9449, 9480,
        9507, 9524, 9539, 9548, 9576, 9576, 9595, 9602, 9617,
    ],
};
